import type { CsvColumn, CsvTable } from '../model/csv-table.ts';
import { formatValue } from '../model/format-value.ts';
import type { ChartData, ChartPoint, ChartSeries } from './chart-data.ts';
import { getEnds } from './split-figure.ts';

const COLUMNS: CsvColumn[] = [
	{ name: 'series', about: 'The line, row or group of the chart.' },
	{ name: 'who', about: 'Who gave the figure.' },
	{ name: 'date', about: 'The time the figure holds for, as exact as known.' },
	{ name: 'low', about: 'The figure, or the lower end of a range.', datatype: 'number' },
	{ name: 'high', about: 'The figure, or the upper end of a range.', datatype: 'number' },
	{ name: 'unit', about: 'What low and high are counted in.' },
	{ name: 'as printed', about: 'The figure with its unit, as the page prints it.' },
	{ name: 'note', about: 'What must be known to read the figure rightly.' },
	{ name: 'claim', about: 'The claim and the key of the figure in it.' },
	{ name: 'sources', about: 'Ids of the sources that carry it.' },
];

/** The data of a chart as a table. A single figure is both `low` and `high`; an open end is empty. */
export const tabulateChart = ({ series }: Pick<ChartData, 'series'>): CsvTable => ({
	columns: COLUMNS,
	rows: series.flatMap((one) => one.points.map((point) => toRow(one, point))),
});

function toRow({ label }: ChartSeries, { who, date, figure, note, claim, sources }: ChartPoint) {
	const { low, high } = getEnds(figure);
	return [
		label,
		who,
		date ?? undefined,
		low ?? undefined,
		high ?? undefined,
		figure.unit,
		formatValue(figure),
		note,
		claim && `${claim.id}/${claim.key}`,
		sources.join(' '),
	];
}
