import { describe, expect, it } from 'vitest';
import { buildDiagram } from '../../../src/diagrams/build-diagram.ts';
import { buildSite } from '../../../src/model/build-site.ts';
import { readSiteEntries } from '../../support/read-site-entries.ts';

const site = buildSite(readSiteEntries());
const drawing = buildDiagram(site, 'dmz-section');

/** The section with another figure in one claim. */
function buildWith(id: string, key: string, value: number) {
	const claim = site.claims.get(id);
	const figure = claim?.values[key];
	if (claim === undefined || figure === undefined) throw new Error(`No figure ${id}/${key}.`);
	const claims = new Map(site.claims);
	claims.set(id, { ...claim, values: { ...claim.values, [key]: { ...figure, value } } });
	return buildDiagram({ ...site, claims }, 'dmz-section');
}

/** All lines of the widest drawing. */
const getPaths = ({ sizes }: typeof drawing): string[] =>
	sizes.wide.shapes.flatMap((shape) => (shape.type === 'path' ? [shape.d] : []));

const getWords = ({ words }: typeof drawing): string =>
	words.flatMap(({ sentences }) => sentences).join(' ');

describe('the section of the zone', () => {
	it('moves the fences when they are measured anew', () => {
		const other = buildWith('dmz-width', 'fence-gap-2013', 1);
		expect(getPaths(other)).not.toEqual(getPaths(drawing));
		expect(getWords(other)).toContain('1\u00a0km');
	});

	it('draws a tunnel as deep as it is, to the scale of the widths', () => {
		const other = buildWith('tunnels', 'fourth-depth', 300);
		expect(other.sizes.wide.height).toBeGreaterThan(drawing.sizes.wide.height);
		expect(getWords(other)).toContain('300\u00a0m deep');
	});

	it('measures the way on the places', () => {
		const seoul = site.places.get('seoul');
		if (seoul === undefined) throw new Error('No Seoul.');
		const places = new Map(site.places).set('seoul', { ...seoul, lat: seoul.lat - 1 });
		const other = buildDiagram({ ...site, places }, 'dmz-section');
		expect(getWords(other)).not.toBe(getWords(drawing));
		expect(getPaths(other)).not.toEqual(getPaths(drawing));
	});

	it('says from where on the line both capitals are measured', () => {
		const words = drawing.words.flatMap(({ sentences }) => sentences).join(' ');
		expect(words).toMatch(/Pyongyang lies about .* from the line at Panmunjom, Seoul about /);
		expect(drawing.table.rows.flat().map(({ text }) => text)).toContain(
			'From the line at Panmunjom to Seoul',
		);
	});

	it('tells every numbered mark in words and has it in the table', () => {
		const numbers = drawing.sizes.wide.shapes.flatMap((shape) =>
			shape.type === 'text' && /^\d$/.test(shape.text) ? [shape.text] : [],
		);
		const words = getWords(drawing);
		expect(numbers.length).toBeGreaterThan(0);
		expect(numbers.filter((number) => !words.includes(`${number}. `))).toEqual([]);
	});
});
