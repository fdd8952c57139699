import { expect, it } from 'vitest';
import type { Shape } from '../../../src/figures/drawing.ts';
import { simplify } from '../../../src/thumbs/simplify.ts';

const bar: Shape = { type: 'path', d: 'M20 50H40V100H20z', fill: 'north' };
const baseline: Shape = { type: 'path', d: 'M10 100H300', stroke: 'muted', width: 1 };
const grid: Shape = { type: 'path', d: 'M10 40H300', stroke: 'rule', width: 1 };

it('keeps marks and the line they stand on, and drops what says nothing without its words', () => {
	const quiet: Shape[] = [
		grid,
		{ type: 'path', d: 'M30 100v5', stroke: 'muted', width: 1 },
		{ type: 'path', d: 'M80 20V100', stroke: 'muted', width: 1 },
		{ type: 'path', d: 'M1 13V1H13V13z', fill: 'north' },
		{ type: 'text', text: '2016', at: [30, 110], anchor: 'middle', kind: 'small', color: 'muted' },
	];
	expect(simplify([...quiet, baseline, bar])).toEqual([baseline, bar]);
});
