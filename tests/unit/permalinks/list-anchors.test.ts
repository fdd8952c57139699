import { describe, expect, it } from 'vitest';
import { parseBody } from '../../../src/model/parse-body.ts';
import { listAnchors } from '../../../src/permalinks/list-anchors.ts';

describe('listAnchors', () => {
	it('tells a diagram from its small copy', () => {
		const body = '<Diagram id="futures" at="black-swan" />\n\n<Diagram id="futures" />';
		expect(listAnchors(parseBody(body)).map(({ id }) => id)).toEqual([
			'diagram-futures-here',
			'diagram-futures',
		]);
	});
});
