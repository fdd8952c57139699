import { describe, expect, it } from 'vitest';
import * as labels from '../../../src/model/labels.ts';
import { partSchema } from '../../../src/schemas/chapter.ts';
import { topicSchema } from '../../../src/schemas/claim.ts';

describe.each(Object.entries(labels))('%s', (_, texts) => {
	it('tells its kinds apart', () => {
		const all = Object.values(texts);
		expect(all).toEqual([...new Set(all)]);
	});
});

describe('the labels of topics and parts', () => {
	it('stand in the order in which the schema lists them', () => {
		expect(Object.keys(labels.TOPIC_LABELS)).toEqual(topicSchema.options);
		expect(Object.keys(labels.PART_LABELS)).toEqual(partSchema.options);
	});
});
