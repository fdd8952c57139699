import { describe, expect, it } from 'vitest';
import { buildDiagram } from '../../../src/diagrams/build-diagram.ts';
import { isText } from '../../../src/figures/drawing.ts';
import { buildSite } from '../../../src/model/build-site.ts';
import { readSiteEntries } from '../../support/read-site-entries.ts';

const site = buildSite(readSiteEntries());
const { sizes, words } = buildDiagram(site, 'hunger');

describe('hunger on one line of time', () => {
	it('tells every figure, and the times marked across', () => {
		const entry = site.diagrams.get('hunger');
		const panels = entry?.kind === 'multiples' ? entry.panels : [];
		expect(words.map(({ sentences }) => sentences.length)).toEqual([
			...panels.map(({ points }) => points.length),
			2,
		]);
		expect(words.at(-1)?.sentences[0]).toBe('Famine: 1994–1998.');
	});

	it('takes the times from the timeline', () => {
		const events = site.events.map((event) =>
			event.id === 'famine-1994-1998' ? { ...event, endDate: '2004' } : event,
		);
		const later = buildDiagram({ ...site, events }, 'hunger');
		expect(later.words.at(-1)?.sentences[0]).toBe('Famine: 1994–2004.');
		expect(later.sizes.wide).not.toEqual(sizes.wide);
	});

	it.each(['narrow', 'medium', 'wide'] as const)('labels first and last of a panel, %s', (size) => {
		const texts = sizes[size].shapes.flatMap((shape) =>
			shape.type === 'text' ? [shape.text] : [],
		);
		expect(texts).toEqual(expect.arrayContaining(['51%', '16.8%', '4.81', '4.9', '2.73']));
	});

	it.each(['narrow', 'sheet', 'wide'] as const)(
		'gives each panel an axis from nought, %s',
		(size) => {
			const noughts = sizes[size].shapes.filter(
				(shape) => isText(shape) && (shape.text === '0' || shape.text === '0%'),
			);
			const entry = site.diagrams.get('hunger');
			expect(noughts).toHaveLength(entry?.kind === 'multiples' ? entry.panels.length : 0);
		},
	);

	it.each(['narrow', 'wide'] as const)(
		'draws estimates for one time apart, each on a row of its own on one axis, %s',
		(size) => {
			const bars = sizes[size].shapes.flatMap((shape) =>
				shape.type === 'path' && shape.certainty === 'contested' && shape.isPale
					? [shape.d.match(/[\d.]+/g)?.map(Number) ?? []]
					: [],
			);
			// From 240,000–420,000 to 2.8–3.5 million, by the axis; the officials' single figure is a tick.
			expect(bars).toHaveLength(5);
			expect(new Set(bars.map(([, top]) => top)).size).toBe(5);
			const [first, last] = [bars[0], bars.at(-1)];
			const widths = [first, last].map((bar) => (bar?.[2] ?? 0) - (bar?.[0] ?? 0));
			expect((widths[1] ?? 0) / (widths[0] ?? 1)).toBeCloseTo(0.7 / 0.18, 1);
		},
	);

	it('counts large figures in millions, and says so in the unit', () => {
		const texts = sizes.narrow.shapes.filter(isText).map(({ text }) => text);
		expect(texts).toContain('million people, by who estimated them');
		expect(texts).toContain('Good Friends: 2.8–3.5\u00a0million');
	});
});
