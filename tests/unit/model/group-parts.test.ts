import { expect, test } from 'vitest';
import { groupParts } from '../../../src/model/group-parts.ts';
import { PART_LABELS } from '../../../src/model/labels.ts';

test('chapters stand in their parts, in the order of the parts and their own', () => {
	const groups = groupParts([
		{ id: 'a', part: 'country' },
		{ id: 'c', part: 'futures' },
		{ id: 'b', part: 'country' },
	] as const);
	expect(groups).toEqual([
		{
			part: 'country',
			label: PART_LABELS.country,
			anchor: 'part-country',
			chapters: [
				{ id: 'a', part: 'country' },
				{ id: 'b', part: 'country' },
			],
		},
		{
			part: 'futures',
			label: PART_LABELS.futures,
			anchor: 'part-futures',
			chapters: [{ id: 'c', part: 'futures' }],
		},
	]);
});
