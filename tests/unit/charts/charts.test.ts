import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { getChart } from '../../../src/charts/get-chart.ts';
import { getPanels } from '../../../src/charts/panels.ts';
import { getTop } from '../../../src/charts/split-figure.ts';
import { makeTimeAxis } from '../../../src/charts/time-scale.ts';
import { isText, SIZES } from '../../../src/figures/drawing.ts';
import { findTextFaults } from '../../../src/figures/find-text-faults.ts';
import { renderSvg } from '../../../src/figures/render-svg.ts';
import { textStyles } from '../../../src/figures/text-styles.ts';
import { buildSite } from '../../../src/model/build-site.ts';
import { omitEnds } from '../../support/omit-ends.ts';
import { readSiteEntries } from '../../support/read-site-entries.ts';

const site = buildSite(readSiteEntries());
const ids = [...site.charts.keys()];

/** All widths of a chart together, in kilobytes as they travel. */
const BUDGET = 10;

/** The countries that a series may be named after, and the colour that is theirs. */
const COUNTRIES: readonly [pattern: RegExp, color: string][] = [
	[/China|Chinese/, 'china'],
	[/^North Korea/, 'north'],
	[/^South Korea|With South Korea/, 'south'],
	[/Russia/, 'russia'],
];

describe.each(ids)('the chart %s', (id) => {
	const { chart, drawing } = getChart(site, id);
	const points = chart.series.flatMap((series) => series.points);

	it('keeps its words apart and in the frame at every width', () => {
		expect(findTextFaults(drawing)).toEqual([]);
	});

	it.each(SIZES)('sets no letter below eleven pixels, %s', (size) => {
		const small = drawing.sizes[size].shapes
			.filter(isText)
			.filter(({ kind }) => textStyles[kind].size < 11);
		expect(small).toEqual([]);
	});

	it('has an axis of time on which every point stands, unless nothing in it happens in time', () => {
		if (chart.kind === 'bars') {
			const dates = chart.series.map((series) => new Set(series.points.map(({ date }) => date)));
			// Three dates of one thing are a development.
			expect(chart.isSpread || dates.every((own) => own.size < 3)).toBe(true);
			return;
		}
		const { domain, getPlace } = makeTimeAxis(chart);
		const places = points.map(getPlace);
		expect(Math.min(...places)).toBeGreaterThanOrEqual(domain[0]);
		expect(Math.max(...places)).toBeLessThanOrEqual(domain[1]);
		for (const size of SIZES) {
			const years = drawing.sizes[size].shapes
				.filter(isText)
				.filter(({ text, color }) => color === 'muted' && /(?:^|\s)(?:19|20)\d\d$/.test(text));
			expect(years.length).toBeGreaterThan(0);
		}
	});

	it('ends its axis of values beyond all its figures', () => {
		for (const { domain, series } of getPanels(chart)) {
			const tops = series.flatMap((own) => own.points.map(({ figure }) => getTop(figure)));
			expect(Math.max(...tops)).toBeLessThanOrEqual(domain[1]);
			expect(Math.min(...tops)).toBeGreaterThanOrEqual(domain[0]);
		}
	});

	it('gives a country its own colour', () => {
		for (const { label, colour } of chart.series) {
			const own = COUNTRIES.find(([pattern]) => pattern.test(label))?.[1];
			if (own !== undefined && !/^American/.test(label))
				expect([label, colour]).toEqual([label, own]);
		}
		// China’s trade is never in the colour of South Korea, whoever counted it.
		if (id === 'china-trade')
			expect(chart.series.map(({ colour }) => colour)).not.toContain('south');
	});

	it('names every point, event and level in words and in the table', () => {
		const words = drawing.words.flatMap(({ sentences }) => sentences);
		const marks = [...points, ...chart.levels, ...chart.events, ...chart.breaks];
		expect(words.length).toBeGreaterThanOrEqual(marks.length);
		expect(drawing.table.rows.length).toBe(words.length);
		const index = drawing.table.columns.indexOf('Figure');
		const figures = drawing.table.rows.map((cells) => cells[index]?.text ?? '');
		const told = words.join(' ');
		expect(figures.filter((figure) => !told.includes(figure.replace('× ', '')))).toEqual([]);
	});

	it('rests on sources that exist', () => {
		expect(drawing.sources.length).toBeGreaterThan(0);
		expect(drawing.sources.filter((source) => !site.sources.has(source))).toEqual([]);
	});

	it('follows its claims: another figure changes drawing, words and table', () => {
		const claim = points.find((point) => point.claim)?.claim;
		const entry = claim && site.claims.get(claim.id);
		const value = claim && entry?.values[claim.key];
		if (!claim || !entry || !value) throw new Error('No point of a claim.');
		const { low, high, value: single } = value;
		const other = ((single ?? low ?? high) || 1) * 0.9;
		const values = { ...entry.values, [claim.key]: { ...omitEnds(value), value: other } };
		const claims = new Map(site.claims).set(claim.id, { ...entry, values });
		const changed = getChart({ ...site, claims }, id).drawing;
		expect(changed.words).not.toEqual(drawing.words);
		expect(changed.table).not.toEqual(drawing.table);
		for (const size of SIZES) {
			expect(renderSvg(changed, id, size)).not.toBe(renderSvg(drawing, id, size));
		}
	});

	it('is light at all widths together, without styles of its own', () => {
		const svg = SIZES.map((size) => renderSvg(drawing, id, size)).join('');
		expect(svg).not.toMatch(/style|#[0-9a-f]{3}/);
		expect(brotliCompressSync(svg).length / 1024).toBeLessThan(BUDGET);
	});
});
