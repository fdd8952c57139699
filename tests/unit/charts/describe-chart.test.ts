import { expect, test } from 'vitest';
import { describeChart } from '../../../src/charts/describe-chart.ts';
import { makeChart, makePoint, makeSeries } from './make-chart.ts';

/** The first column of the table of a chart whose second series has a point by somebody. */
const nameRows = (label: string, who: string) => {
	const series = [
		makeSeries([makePoint({ value: 1 })], { id: 'first', label: 'First' }),
		makeSeries([makePoint({ value: 2, label: who })], { id: 'second', label }),
	];
	return describeChart(makeChart({ series })).table.rows.map(([what]) => what?.text);
};

test('who counted is named once', () => {
	expect(nameRows('Need, by the FAO', 'FAO')).toContain('Need, by the FAO');
	expect(nameRows('Need, by the FAO', 'FAO, as cited in the press')).toContain(
		'Need, by the FAO, as cited in the press',
	);
	expect(nameRows('Need', 'FAO')).toContain('Need, FAO');
	expect(nameRows('customs', 'Kyodo, on customs figures')).toContain('customs, Kyodo');
});
