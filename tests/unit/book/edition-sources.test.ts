import { expect, test } from 'vitest';
import { getChart } from '../../../src/charts/get-chart.ts';
import { buildExecutive } from '../../../src/book/build-executive.ts';
import { buildSite } from '../../../src/model/build-site.ts';
import { readSiteEntries } from '../../support/read-site-entries.ts';

// Who doubts a line of the brief or the executive edition looks its source up in the record, which lists claims.
const entries = readSiteEntries();
const site = buildSite(entries);
const listIds = (sources: readonly { id: string }[]) => sources.map(({ id }) => id);
const ofClaims = new Set(entries.claims.flatMap(({ sources }) => listIds(sources)));

test('what the brief cites is a source of a claim', () => {
	const { citations } = site.pages.get('brief')!;
	expect(citations.sources.length).toBeGreaterThan(10);
	expect(listIds(citations.sources).filter((id) => !ofClaims.has(id))).toEqual([]);
});

test('what the executive edition cites is a source of a claim, an event or a chart', () => {
	const ofCharts = new Set<string>();
	const { text } = buildExecutive(site, ({ collection, id }) => {
		const sources = collection === 'charts' ? getChart(site, id).drawing.sources : [];
		for (const source of sources) ofCharts.add(source);
		return sources;
	});
	const ofEvents = new Set(entries.timeline.flatMap(({ sources }) => sources));
	const isTold = (id: string) => [ofClaims, ofEvents, ofCharts].some((ids) => ids.has(id));
	expect(listIds(text.citations.sources).filter((id) => !isTold(id))).toEqual([]);
});

test('a source that a figure of a claim names stands in the list of the claim', () => {
	const missing = entries.claims.flatMap(({ id, values, sources }) => {
		const own = new Set(listIds(sources));
		const named = Object.values(values).flatMap((value) => value.sources);
		return named.filter((source) => !own.has(source)).map((source) => `${id}: ${source}`);
	});
	expect(missing).toEqual([]);
});
