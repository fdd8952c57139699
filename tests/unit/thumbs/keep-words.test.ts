import { describe, expect, it } from 'vitest';
import type { Shape, TextShape } from '../../../src/figures/drawing.ts';
import { keepNames, keepSides, keepValues } from '../../../src/thumbs/keep-words.ts';

const FRAME = { left: 0, top: 0, right: 300, bottom: 120 };

const setValue = (text: string, x: number, y: number): TextShape => ({
	type: 'text',
	text,
	at: [x, y],
	anchor: 'middle',
	kind: 'figure',
	color: 'ink',
});
const setBar = (x: number, top: number, width = 20): Shape => ({
	type: 'path',
	d: `M${x} ${top}H${x + width}V120H${x}z`,
	fill: 'north',
});

describe('values on a small picture', () => {
	it('stand large over their bars', () => {
		const marks = [setBar(40, 60), setBar(200, 80)];
		const kept = keepValues([setValue('5', 50, 55), setValue('3', 210, 75)], marks, 24, FRAME);
		expect(kept.map(({ text }) => text).sort()).toEqual(['3', '5']);
		for (const { x, width, text } of kept)
			expect(Math.abs(x + width / 2 - (text === '5' ? 50 : 210))).toBeLessThan(2);
	});

	it('are left out where they would stand over the bar of another', () => {
		const marks = [setBar(40, 40), setBar(61, 110, 6), setBar(68, 40)];
		expect(keepValues([setValue('0.539', 64, 107)], marks, 24, FRAME)).toEqual([]);
	});

	it('are left out where two have no room', () => {
		const marks = [setBar(40, 60), setBar(61, 60)];
		const kept = keepValues([setValue('5.06', 50, 55), setValue('5.07', 71, 55)], marks, 40, FRAME);
		expect(kept).toHaveLength(1);
	});
});

it('names stay on their lines, and are left out where those are taken', () => {
	const arrow: Shape = { type: 'path', d: 'M10 50H200', stroke: 'north' };
	const name = { ...setValue('Soldiers', 10, 40), anchor: 'start' as const };
	const [kept] = keepNames([name], [arrow], 24, FRAME);
	expect(kept?.x).toBe(10);
	expect(kept?.y).toBeCloseTo(40, 0);
	expect(keepNames([{ ...name, at: [10, 55] }], [arrow], 24, FRAME)).toEqual([]);
});

it('sides are named at the edges', () => {
	const [left, right] = keepSides(
		(['Beijing', 'Moscow'] as const).map((text, index) => ({
			...setValue(text, 200 - 100 * index, 10),
			kind: 'heading' as const,
		})),
		20,
		FRAME,
	);
	expect([left?.text, left?.x]).toEqual(['Moscow', 0]);
	expect(right?.text).toBe('Beijing');
	expect((right?.x ?? 0) + (right?.width ?? 0)).toBeCloseTo(300);
});
