import { formatDate } from '../model/format-date.ts';
import { formatValue } from '../model/format-value.ts';
import { writeCsv } from '../model/write-csv.ts';
import type { ChartData, ChartPoint, ChartSeries } from './chart-data.ts';
import { type FileNotes, formatCredits, LICENCE } from '../figures/credits.ts';
import { getEnds } from './split-figure.ts';

const COLUMNS = [
	'series',
	'who',
	'date',
	'low',
	'high',
	'unit',
	'as printed',
	'note',
	'claim',
	'sources',
] as const;

/**
 * The data of a chart as CSV (RFC 4180, UTF-8, LF). Title, notes, sources and licence stand in lines that begin with
 * `#`, the comment prefix of CSV on the Web. A single figure is both `low` and `high`; an open end is empty.
 */
export function formatCsv(chart: ChartData, notes: FileNotes): string {
	const comments = [
		chart.title,
		chart.subtitle,
		...chart.warnings,
		`Data to ${formatDate(chart.asOf)}`,
		`Sources: ${formatCredits(notes.credits)}`,
		`Licence: ${notes.maker}, ${LICENCE.name}, ${LICENCE.href}`,
		notes.href,
	];
	const rows = chart.series.flatMap((series) => series.points.map((point) => toRow(series, point)));
	return writeCsv(comments, [COLUMNS, ...rows]);
}

function toRow({ label }: ChartSeries, { who, date, figure, note, claim, sources }: ChartPoint) {
	const { low, high } = getEnds(figure);
	return [
		label,
		who,
		date ?? '',
		low?.toString() ?? '',
		high?.toString() ?? '',
		figure.unit ?? '',
		formatValue(figure),
		note ?? '',
		claim ? `${claim.id}/${claim.key}` : '',
		sources.join(' '),
	];
}
