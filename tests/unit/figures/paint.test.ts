import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Color } from '../../../src/figures/drawing.ts';
import { getColorClass, plainColors } from '../../../src/figures/paint.ts';

const readStyles = (name: string) =>
	readFileSync(new URL(`../../../src/styles/${name}`, import.meta.url), 'utf8');
const css = readStyles('figure.css');
const tokens = readStyles('tokens.css') + css;
const marks = ['china', 'russia', 'south', 'north', 'dmz', 'neutral'] as const;

function getLuminance(hex: string): number {
	const [r = 0, g = 0, b = 0] = [1, 3, 5].map((start) => {
		const value = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
		return value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** WCAG 2.2. */
function getContrast(a: string, b: string): number {
	const [x, y] = [getLuminance(a), getLuminance(b)];
	return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

/** The two colours of a token: the countries' are the whole site's, the others those of figures. */
function readToken(name: string): [light: string, dark: string] {
	const [, light = '', dark = ''] =
		new RegExp(`--(?:figure|color)-${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(tokens) ??
		[];
	return [light, dark];
}

describe('the colours of figures', () => {
	it.each(Object.keys(plainColors))('%s has a rule in the stylesheet', (color) => {
		expect(css).toContain(`.${getColorClass(color as Color)} {`);
	});

	it.each(Object.keys(plainColors))(
		'%s is a colour of the system where the system has few',
		(color) => {
			const forced = [
				...tokens.matchAll(/@media \(forced-colors: active\) \{[\s\S]*?\n\t\}/g),
			].join('');
			const [, token = ''] =
				new RegExp(`\\.${getColorClass(color as Color)} \\{\\s*color: var\\((--[\\w-]+)\\)`).exec(
					css,
				) ?? [];
			expect(forced).toMatch(
				new RegExp(
					`${token}: (Canvas|CanvasText|color-mix\\(in srgb, CanvasText \\d+%, Canvas\\));`,
				),
			);
		},
	);

	it.each(marks)('%s is the same in files and on light pages', (name) => {
		expect(readToken(name)[0]).toBe(plainColors[name]);
	});

	it.each(marks)('%s stands out at 4.5:1 from light and from dark paper', (name) => {
		const [light, dark] = readToken(name);
		expect(getContrast(light, plainColors.paper)).toBeGreaterThan(4.5);
		expect(getContrast(dark, '#10151d')).toBeGreaterThan(4.5);
	});

	it('sets words at 7:1 in files', () => {
		const words: Color[] = ['ink', 'muted'];
		const low = words.filter((name) => getContrast(plainColors[name], plainColors.paper) < 7);
		expect(low).toEqual([]);
	});
});
