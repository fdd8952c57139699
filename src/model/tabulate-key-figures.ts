import type { CsvColumn, CsvTable } from './csv-table.ts';
import { formatValue } from './format-value.ts';
import type { KeyFigureGroup } from './key-figures.ts';

const COLUMNS: CsvColumn[] = [
	{ name: 'group', about: 'What the figure is about.' },
	{ name: 'what', about: 'What is counted or measured.' },
	{ name: 'low', about: 'The figure, or the lower end of a range.', datatype: 'number' },
	{ name: 'high', about: 'The figure, or the upper end of a range.', datatype: 'number' },
	{ name: 'unit', about: 'What low and high are counted in.' },
	{ name: 'as printed', about: 'The figure with its unit, as the page prints it.' },
	{ name: 'as of', about: 'The time the figure holds for, as exact as known.' },
	{ name: 'who', about: 'Who gave it.' },
	{ name: 'confidence', about: 'How sure it is: established, estimate or contested.' },
	{ name: 'claim', about: 'The claim and the key of the figure in it.' },
	{ name: 'sources', about: 'Ids of the sources that carry it.' },
];

/** The key figures as a table. A single figure is both `low` and `high`; an open end is empty. */
export function tabulateKeyFigures(groups: readonly KeyFigureGroup[]): CsvTable {
	const rows = groups.flatMap(({ title, figures }) =>
		figures.map(({ name, label, value, confidence }) => [
			title,
			label,
			value.low ?? value.value,
			value.high ?? value.value,
			value.unit,
			formatValue(value),
			value.asOf ?? undefined,
			value.saidBy,
			confidence,
			name,
			value.sources.join(' '),
		]),
	);
	return { columns: COLUMNS, rows };
}
