import { describe, expect, it } from 'vitest';
import { buildDiagram } from '../../../src/diagrams/build-diagram.ts';
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
		expect(texts).toEqual(
			expect.arrayContaining(['51%', '16.8%', '35.7%', '45.5%', '4.81', '4.9']),
		);
	});

	it('draws each estimate of the dead over all the years of the famine, so that none seems later', () => {
		const entry = site.diagrams.get('hunger');
		const estimates = entry?.kind === 'multiples' ? (entry.panels[0]?.points.length ?? 0) : 0;
		const starts = sizes.wide.shapes.flatMap((shape) =>
			shape.type === 'path' && shape.certainty === 'contested' && shape.stroke === 'north'
				? [shape.d.split(' ')[0]]
				: [],
		);
		expect(starts).toHaveLength(estimates);
		expect(new Set(starts).size).toBe(1);
	});
});
