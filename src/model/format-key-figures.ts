import { formatValue } from './format-value.ts';
import type { KeyFigureGroup } from './key-figures.ts';
import { writeCsv } from './write-csv.ts';

const COLUMNS = [
	'group',
	'what',
	'low',
	'high',
	'unit',
	'as printed',
	'as of',
	'who',
	'confidence',
	'claim',
	'sources',
] as const;

/**
 * The key figures as CSV. A single figure is both `low` and `high`; an open end is empty.
 *
 * @param comments what stands before the table
 */
export function formatKeyFigures(
	groups: readonly KeyFigureGroup[],
	comments: readonly string[],
): string {
	const rows = groups.flatMap(({ title, figures }) =>
		figures.map(({ name, label, value, confidence }) => [
			title,
			label,
			(value.low ?? value.value)?.toString() ?? '',
			(value.high ?? value.value)?.toString() ?? '',
			value.unit ?? '',
			formatValue(value),
			value.asOf ?? '',
			value.saidBy,
			confidence,
			name,
			value.sources.join(' '),
		]),
	);
	return writeCsv(comments, [COLUMNS, ...rows]);
}
