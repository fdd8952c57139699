import { describe, expect, it } from 'vitest';
import { buildDiagram } from '../../../src/diagrams/build-diagram.ts';
import type { Size } from '../../../src/figures/drawing.ts';
import { renderDiagramSvg } from '../../../src/diagrams/render-diagram-svg.ts';
import { buildSite } from '../../../src/model/build-site.ts';
import { readSiteEntries } from '../../support/read-site-entries.ts';

const site = buildSite(readSiteEntries());
const drawing = buildDiagram(site, 'two-states-in-time');
const sizes: Size[] = ['narrow', 'medium', 'wide'];

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
});
