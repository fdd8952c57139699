import { expect, it } from 'vitest';
import { listChartsToldIn, listReplacedCharts } from '../../../src/model/list-replaced-charts.ts';
import { readSiteEntries } from '../../support/read-site-entries.ts';

it('leads from a chart that is no more to the chart or diagram in its place', () => {
	const charts = new Map([['lengths', { replaces: ['old-lengths'] }]]);
	const diagrams = new Map([['river', { replaces: ['depths', 'widths'] }]]);
	expect([...listReplacedCharts(charts, diagrams)]).toEqual([
		['old-lengths', { kind: 'chart', id: 'lengths' }],
		['depths', { kind: 'diagram', id: 'river' }],
		['widths', { kind: 'diagram', id: 'river' }],
	]);
});

it('keeps the address of every chart that was ever published', () => {
	const { charts, diagrams } = readSiteEntries();
	const byId = <Entry extends { id: string }>(entries: Entry[]) =>
		new Map(entries.map((entry) => [entry.id, entry]));
	const replaced = listReplacedCharts(byId(charts), byId(diagrams));
	const known = new Set([...charts.map(({ id }) => id), ...replaced.keys()]);
	const published = [
		...['arrivals-in-south', 'bargain-sums', 'bombs-on-korea', 'border-lengths', 'child-stunting'],
		...['china-trade', 'crop-output', 'exports', 'famine-deaths', 'forces-in-korea', 'gdp-growth'],
		...['losses', 'missile-activity', 'munitions-claims', 'population', 'sipri-warheads', 'troops'],
		...['ukraine-civilian-harm', 'undernourished-by-edition', 'undernourished-one-edition'],
		'us-tariff-china',
	];
	expect(published.filter((id) => !known.has(id))).toEqual([]);
});

it('leads links to a chart that no chapter prints to a section that tells it', () => {
	const { charts, chapters } = readSiteEntries();
	const printed = chapters.flatMap(({ body }) =>
		[...body.matchAll(/<Chart id="([^"]+)"/g)].map(([, id = '']) => id),
	);
	const told = chapters.flatMap(({ id: chapter, body }) =>
		[...body.matchAll(/\{#([^}]+)\}/g)].flatMap(([, section = '']) =>
			listChartsToldIn(new Map(charts.map((chart) => [chart.id, chart])), chapter, section),
		),
	);
	expect([...new Set([...printed, ...told])].sort()).toEqual(charts.map(({ id }) => id).sort());
});
