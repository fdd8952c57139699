import { expect, test } from 'vitest';
import { buildSite } from '../../../src/model/build-site.ts';
import { listChartPlaces } from '../../../src/model/list-chart-places.ts';
import { readSiteEntries } from '../../support/read-site-entries.ts';

const site = buildSite(readSiteEntries());
const places = listChartPlaces(site);

test('every chart is listed once, where the first chapter prints it', () => {
	const ids = places.map(({ chart }) => chart.id);
	expect(new Set(ids).size).toBe(ids.length);
	const text = site.chapters.map(({ body }) => body).join('');
	const printed = [...site.charts.keys()].filter((id) => text.includes(`<Chart id="${id}"`));
	expect(ids.toSorted()).toEqual(printed.sort());
	for (const { chart, chapter, path } of places) {
		expect(path).toBe(`${chapter.path}#chart-${chart.id}`);
		expect(chapter.body).toContain(`id="${chart.id}"`);
	}
});

test('they come in the order of the chapters', () => {
	const numbers = places.map(({ chapter }) => chapter.number);
	expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
});
