import { describe, expect, it } from 'vitest';
import { buildDiagram } from '../../../src/diagrams/build-diagram.ts';
import { isText, type Size, WIDTHS } from '../../../src/figures/drawing.ts';
import { placeLabels } from '../../../src/diagrams/place-labels.ts';
import { renderDiagramSvg } from '../../../src/diagrams/render-diagram-svg.ts';
import { buildSite } from '../../../src/model/build-site.ts';
import { readSiteEntries } from '../../support/read-site-entries.ts';

const site = buildSite(readSiteEntries());
const sizes = Object.keys(WIDTHS) as Size[];
const drawing = buildDiagram(site, 'dynasty');

describe('the reigns of the family', () => {
	it('tells every event it draws, in words and in the table', () => {
		const entry = site.diagrams.get('dynasty');
		if (entry?.kind !== 'reigns') throw new Error('The dynasty is no diagram of reigns.');
		const words = drawing.words.flatMap(({ sentences }) => sentences).join(' ');
		const cells = drawing.table.rows.flat().map(({ text }) => text);
		for (const { events } of entry.lanes) {
			for (const { what } of events) {
				expect(words).toContain(what);
				expect(cells).toContain(what);
			}
		}
		for (const { name } of entry.rulers) expect(words).toContain(name);
	});

	it.each(['kim-jong-il-dies-2011', 'jang-executed-2013'])(
		'follows the date of %s, in drawing, words and table',
		(id) => {
			const events = site.events.map((event) =>
				event.id === id ? { ...event, date: '2005-03-01' } : event,
			);
			const other = buildDiagram({ ...site, events }, 'dynasty');
			expect(other.words).not.toEqual(drawing.words);
			expect(other.table).not.toEqual(drawing.table);
			for (const size of sizes) {
				expect(renderDiagramSvg(other, size)).not.toBe(renderDiagramSvg(drawing, size));
			}
		},
	);

	it.each(sizes)('says in its key whose reign is shaded, %s', (size) => {
		const texts = drawing.sizes[size].shapes.filter(isText).map(({ text }) => text);
		expect(texts).toContain('shaded: Kim Jong Il in power');
	});

	it('draws an heir whom nobody has confirmed with a dashed line, and says so', () => {
		const count = (svg: string) => svg.match(/stroke-dasharray/g)?.length ?? 0;
		const claim = site.claims.get('ju-ae-heir');
		if (claim === undefined) throw new Error('No claim ju-ae-heir.');
		const claims = new Map(site.claims).set(claim.id, { ...claim, confidence: 'established' });
		const sure = buildDiagram({ ...site, claims }, 'dynasty');
		expect(count(renderDiagramSvg(drawing, 'wide'))).toBeGreaterThan(
			count(renderDiagramSvg(sure, 'wide')),
		);
		expect(renderDiagramSvg(drawing, 'narrow')).toContain('perhaps heir, from 2022');
		expect(renderDiagramSvg(sure, 'narrow')).toContain('>heir from 2022<');
	});
});

describe('labels of points on a line', () => {
	it('stand beside one another where there is room', () => {
		const labels = [10, 90].map((x) => ({ x, width: 40 }));
		expect(placeLabels(labels, 300)).toEqual([
			{ row: 0, anchor: 'start' },
			{ row: 0, anchor: 'start' },
		]);
	});

	it('go away from the line in steps where points crowd, so that no leader runs through a label', () => {
		const left = [10, 15, 20].map((x) => ({ x, width: 60 }));
		expect(placeLabels(left, 300).map(({ row }) => row)).toEqual([2, 1, 0]);
		const right = [280, 285, 290].map((x) => ({ x, width: 60 }));
		expect(placeLabels(right, 300)).toEqual([
			{ row: 0, anchor: 'end' },
			{ row: 1, anchor: 'end' },
			{ row: 2, anchor: 'end' },
		]);
	});
});
