import { describe, expect, it } from 'vitest';
import { buildDiagram } from '../../../src/diagrams/build-diagram.ts';
import { isText, type Size, WIDTHS } from '../../../src/figures/drawing.ts';
import { findTextFaults } from '../../../src/figures/find-text-faults.ts';
import { renderDiagramSvg } from '../../../src/diagrams/render-diagram-svg.ts';
import { textStyles } from '../../../src/figures/text-styles.ts';
import { buildSite } from '../../../src/model/build-site.ts';
import { omitEnds } from '../../support/omit-ends.ts';
import { readSiteEntries } from '../../support/read-site-entries.ts';

const site = buildSite(readSiteEntries());
const ids = [...site.diagrams.keys()];
const sizes = Object.keys(WIDTHS) as Size[];

describe.each(ids)('the diagram %s', (id) => {
	const drawing = buildDiagram(site, id);

	it('keeps its words apart and in the frame', () => {
		expect(findTextFaults(drawing)).toEqual([]);
	});

	it.each(sizes)('sets no letter below eleven pixels, %s', (size) => {
		const small = drawing.sizes[size].shapes
			.filter(isText)
			.filter(({ kind }) => textStyles[kind].size < 11);
		expect(small).toEqual([]);
	});

	it('says every figure of its table in words', () => {
		const words = drawing.words.flatMap(({ sentences }) => sentences).join(' ');
		const figures = drawing.table.rows
			.flat()
			.flatMap(({ text, claim }) => (claim?.key ? [text] : []));
		expect(figures.filter((figure) => !words.includes(figure))).toEqual([]);
	});

	it('rests on sources that exist', () => {
		expect(drawing.sources.length).toBeGreaterThan(0);
		expect(drawing.sources.filter((source) => !site.sources.has(source))).toEqual([]);
	});

	it('follows its claims: another figure changes drawing, words and table', () => {
		const named = drawing.table.rows.flat().find(({ claim }) => claim?.key)?.claim;
		if (named?.key === undefined) return;
		const { id: claimId, key } = named;
		const claim = site.claims.get(claimId);
		const value = claim?.values[key];
		if (claim === undefined || value === undefined) throw new Error(`No figure ${claimId}/${key}.`);
		const { text, ...rest } = omitEnds(value);
		const changed = text === undefined ? { ...rest, value: 77.7 } : { ...rest, text: 'another' };
		const claims = new Map(site.claims);
		claims.set(claimId, { ...claim, values: { ...claim.values, [key]: changed } });
		const other = buildDiagram({ ...site, claims }, id);
		expect(other.words).not.toEqual(drawing.words);
		expect(other.table).not.toEqual(drawing.table);
		for (const size of sizes) {
			expect(renderDiagramSvg(other, size)).not.toBe(renderDiagramSvg(drawing, size));
		}
	});
});
