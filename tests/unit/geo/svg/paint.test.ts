import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lineStyles, ringStyles } from '../../../../src/geo/svg/line-styles.ts';
import { colorTokens, type MapColor, paints, themes } from '../../../../src/geo/svg/paint.ts';

const readStyles = (name: string) =>
	readFileSync(new URL(`../../../../src/styles/${name}`, import.meta.url), 'utf8');
const css = readStyles('map.css');
const tokens = readStyles('tokens.css') + css;
const grounds = ['sea', 'land', 'north', 'south', 'ukraine', 'region'] as const;

/**
 * Pairs of grounds with a common edge. South Korea and the neighbours are parted by sea or the North, Ukraine and the
 * Kursk region by the boldest line of their map.
 */
const touching = [
	['sea', 'land'],
	['sea', 'north'],
	['sea', 'south'],
	['north', 'land'],
	['north', 'south'],
	['sea', 'ukraine'],
	['land', 'ukraine'],
	['land', 'region'],
] as const;

type Linear = [number, number, number];

/** IEC 61966-2-1. */
function toLinear(hex: string): Linear {
	const channel = (start: number) => {
		const value = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
		return value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	};
	return [channel(1), channel(3), channel(5)];
}

const getLuminance = ([r, g, b]: Linear) => 0.2126 * r + 0.7152 * g + 0.0722 * b;

/** WCAG 2.2. */
function getContrast(a: string, b: string): number {
	const [x, y] = [getLuminance(toLinear(a)), getLuminance(toLinear(b))];
	return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

/** CIE L* of a luminance above 0.9 %. */
const getLightness = (luminance: number) => 116 * Math.cbrt(luminance) - 16;

/** Without green cones: Machado, Oliveira and Fernandes 2009, severity 1. */
const toDeuteranopia = ([r, g, b]: Linear): Linear => [
	0.367_322 * r + 0.860_646 * g - 0.227_968 * b,
	0.280_085 * r + 0.672_501 * g + 0.047_413 * b,
	-0.011_82 * r + 0.042_94 * g + 0.968_881 * b,
];

describe.each(['light', 'dark'] as const)('the %s theme', (name) => {
	const theme = themes[name];

	test('draws lines at 3:1 on every ground', () => {
		const lines: MapColor[] = ['coast', 'ink', 'muted', 'china', 'russia', 'dmz'];
		const low = lines.flatMap((line) =>
			grounds
				.filter((ground) => getContrast(theme[line], theme[ground]) < 3)
				.map((ground) => `${line} on ${ground}`),
		);
		expect(low).toEqual([]);
	});

	test('sets names at 4.5:1 on the grounds they stand on', () => {
		const names: [MapColor, readonly MapColor[]][] = [
			['ink', grounds],
			['muted', grounds],
			['water', ['sea', 'land', 'shelf']],
			['russia', ['sea', 'land']],
			['china', ['land', 'south']],
			['dmz', ['land', 'south']],
		];
		const low = names.flatMap(([text, on]) =>
			on
				.filter((ground) => getContrast(theme[text], theme[ground]) < 4.5)
				.map((ground) => `${text} on ${ground}`),
		);
		expect(low).toEqual([]);
	});

	test('has a band along the borders of the North that is no sea in grey', () => {
		const [band, sea] = (['band', 'sea'] as const).map((key) =>
			getLightness(getLuminance(toLinear(theme[key]))),
		);
		expect(Math.abs((band ?? 0) - (sea ?? 0))).toBeGreaterThan(6);
	});

	test('parts grounds that touch by six steps of lightness, also without green cones', () => {
		const near = touching.flatMap(([a, b]) =>
			[(color: Linear) => color, toDeuteranopia]
				.map((see) => {
					const [one, other] = [a, b].map((key) =>
						getLightness(getLuminance(see(toLinear(theme[key])))),
					);
					return Math.abs((one ?? 0) - (other ?? 0));
				})
				.filter((steps) => steps < 6)
				.map((steps) => `${a} and ${b}: ${steps.toFixed(1)}`),
		);
		expect(near).toEqual([]);
	});
});

test('every line is told from the others without colour, and what was flown from what is credited', () => {
	const patterns = Object.values(lineStyles).map((strokes) =>
		JSON.stringify(strokes.map(({ width, dashes, cap }) => [width, dashes, cap])),
	);
	expect(new Set(patterns).size).toBe(patterns.length);
	expect(ringStyles.flown).not.toHaveProperty('dashes');
	expect(ringStyles.credited.dashes).toHaveLength(2);
});

describe('the styles', () => {
	test.each(Object.entries(colorTokens))('defines %s as in the themes', (color, token) => {
		const { light, dark } = { light: themes.light, dark: themes.dark };
		const key = color as MapColor;
		expect(tokens).toContain(`${token}: light-dark(${light[key]}, ${dark[key]});`);
	});

	test('tell land, sea, coasts and rivers apart in the system’s colours, and no water from a link', () => {
		const forced = /@media \(forced-colors: active\) \{([\s\S]*?)\n\t\}/.exec(css)?.[1] ?? '';
		const read = (token: string) => new RegExp(`--map-${token}: ([^;]+);`).exec(forced)?.[1];
		const faces = ['sea', 'land', 'north', 'band', 'zone'].map(read);
		expect(faces).not.toContain(undefined);
		expect(new Set(faces).size).toBe(faces.length);
		expect(read('river')).not.toBe(read('coast'));
		expect(forced).not.toMatch(/LinkText|VisitedText|GrayText/);
	});

	test.each(Object.entries(paints))('paints .%s as the drawings do', (name, paint) => {
		// Without the indented rules that change a width for phones.
		const rule = new RegExp(String.raw`^\t\.${name} \{[^}]*\}`, 'm').exec(css)?.[0];
		for (const [property, color] of Object.entries(paint) as [
			'fill' | 'stroke',
			MapColor | 'none',
		][]) {
			const value = color === 'none' ? 'none' : `var(${colorTokens[color]})`;
			expect(rule).toContain(`${property}: ${value};`);
		}
	});
});
