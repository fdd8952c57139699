import { describe, expect, it } from 'vitest';
import { buildDiagram } from '../../../src/diagrams/build-diagram.ts';
import type { Size } from '../../../src/figures/drawing.ts';
import { renderDiagramSvg } from '../../../src/diagrams/render-diagram-svg.ts';
import { buildSite } from '../../../src/model/build-site.ts';
import { readSiteEntries } from '../../support/read-site-entries.ts';

const site = buildSite(readSiteEntries());
const drawing = buildDiagram(site, 'two-states-in-time');
const sizes: Size[] = ['narrow', 'medium', 'wide'];

const listTexts = (size: Size): string[] =>
	drawing.sizes[size].shapes.flatMap((shape) => (shape.type === 'text' ? [shape.text] : []));

/** The drawing with another date or title of one event. */
function buildWith(id: string, change: { date?: string; title?: string }) {
	const events = site.events.map((event) => (event.id === id ? { ...event, ...change } : event));
	return buildDiagram({ ...site, events }, 'two-states-in-time');
}

describe('the line of time', () => {
	it.each([
		['summit-2000', { date: '2004-06-13' }],
		['cheonan-2010', { title: 'Another title' }],
		['kim-il-sung-dies-1994', { date: '1990-07-08' }],
	])('follows its events: %s changed changes drawing, words and table', (id, change) => {
		const other = buildWith(id, change);
		expect(other.words).not.toEqual(drawing.words);
		expect(other.table).not.toEqual(drawing.table);
		for (const size of sizes) {
			expect(renderDiagramSvg(other, size)).not.toBe(renderDiagramSvg(drawing, size));
		}
	});

	it('tells every event and period in words and in a row', () => {
		const words = drawing.words.flatMap(({ sentences }) => sentences).join(' ');
		const texts = drawing.table.rows.map((cells) => cells.at(-1)?.text ?? '');
		expect(texts.filter((text) => !words.includes(text))).toEqual([]);
		expect(drawing.words.flatMap(({ sentences }) => sentences)).toHaveLength(texts.length);
	});

	it.each(sizes)('prints every event with its year, %s', (size) => {
		const printed = drawing.sizes[size].shapes
			.flatMap((shape) => (shape.type === 'text' ? [shape.text] : []))
			.join(' ');
		const missing = site.events.filter(
			({ id, date, title }) =>
				[
					'summit-2007',
					'jsa-axe-murders-1976',
					'yeonpyeong-2010',
					'joint-communique-1972',
				].includes(id) && !printed.includes(`${date.slice(0, 4)} ${title}`),
		);
		expect(missing).toEqual([]);
	});

	it.each(sizes)('has no mark of talks over another, %s', (size) => {
		const rings = drawing.sizes[size].shapes.flatMap((shape) =>
			shape.type === 'circle' ? [shape] : [],
		);
		const touching = rings.filter((ring, index) =>
			rings
				.slice(index + 1)
				.some(
					({ at, radius }) => at[0] === ring.at[0] && Math.abs(at[1] - ring.at[1]) < radius * 1.5,
				),
		);
		expect(rings.length).toBeGreaterThan(5);
		expect(touching).toEqual([]);
	});

	it('says on a phone how many talks one mark stands for, and leads elsewhere from it to each', () => {
		expect(listTexts('narrow')).toEqual(expect.arrayContaining(['2×', '3×']));
		expect(listTexts('wide')).not.toContain('3×');
		const leads = drawing.sizes.wide.shapes.flatMap((shape) =>
			shape.type === 'path' && shape.stroke === 'muted' ? [shape.d.split('L')[0]] : [],
		);
		expect(leads).toHaveLength(25);
		expect(new Set(leads).size).toBe(22);
	});

	it.each(sizes)('gives the years of a reign, %s', (size) => {
		expect(listTexts(size)).toEqual(
			expect.arrayContaining(['1948–1994', '1994–2011', 'since 2011', 'Korean War, 1950–1953']),
		);
	});
});
