import { describe, expect, it } from 'vitest';
import type { PathShape, Shape, SizeDrawing, TextShape } from '../../../src/figures/drawing.ts';
import { findTextFaults } from '../../../src/figures/find-text-faults.ts';

const word = (text: string, x: number, y: number, rest: Partial<TextShape> = {}): TextShape => ({
	type: 'text',
	text,
	at: [x, y],
	anchor: 'start',
	kind: 'label',
	color: 'ink',
	...rest,
});

const draw = (...shapes: Shape[]) => {
	const none: SizeDrawing = { height: 0, shapes: [] };
	return { sizes: { narrow: { height: 100, shapes }, medium: none, sheet: none, wide: none } };
};

describe('findTextFaults', () => {
	it('finds nothing where words stand apart in the frame', () => {
		expect(findTextFaults(draw(word('Yalu', 0, 20), word('Tumen', 0, 36)))).toEqual([]);
	});

	it('tells which words leave the frame, on each side', () => {
		const drawing = draw(
			word('left', 10, 20, { anchor: 'middle' }),
			word('right', 310, 20),
			word('top', 100, 2),
			word('bottom', 100, 101),
		);
		expect(findTextFaults(drawing)).toEqual([
			'At 320 CSS pixels "right" leaves the frame.',
			'At 320 CSS pixels "top" leaves the frame.',
			'At 320 CSS pixels "bottom" leaves the frame.',
		]);
		expect(findTextFaults(draw(word('left', 5, 20, { anchor: 'middle' })))).toHaveLength(1);
	});

	it('tells which words run into each other', () => {
		expect(findTextFaults(draw(word('Yalu', 100, 20), word('Tumen', 110, 24)))).toEqual([
			'At 320 CSS pixels "Yalu" runs into "Tumen".',
		]);
	});

	it('tells which words leave the box they stand in', () => {
		const box = (height: number): PathShape => ({
			type: 'path',
			d: `M90 10h60v${height}h-60z`,
			stroke: 'ink',
		});
		expect(findTextFaults(draw(box(20), word('Yalu', 100, 24)))).toEqual([]);
		expect(findTextFaults(draw(box(12), word('Yalu', 100, 24)))).toEqual([
			'At 320 CSS pixels "Yalu" leaves its box.',
		]);
	});

	it('tells which words a thin line runs through', () => {
		const line = (y: number): PathShape => ({
			type: 'path',
			d: `M20 ${y}L200 ${y}`,
			stroke: 'muted',
		});
		expect(findTextFaults(draw(line(40), word('Yalu', 100, 24)))).toEqual([]);
		expect(findTextFaults(draw(line(20), word('Yalu', 100, 24)))).toEqual([
			'At 320 CSS pixels a line runs through "Yalu".',
		]);
	});
});
