import type { Cell, FigureDrawing } from './drawing.ts';

/** The table of a figure without what it would say in every row. */
export interface CondensedTable {
	columns: string[];
	/** Rows in order; those of a group stand under its title. */
	groups: { title: string; rows: Cell[][] }[];
	/** What every row says, by column. */
	common: { column: string; text: string }[];
}

/** Fewer rows than this say nothing again and again. */
const FEW = 3;

/** Over rows that have nothing but what and when: events, breaks. */
const MARKS_TITLE = 'Marked in the drawing';

/** Groups have this many rows at least, on the average. */
const LEAST_GROUP = 2;

/**
 * Says once what a table says in every row, and as the title of a group what the first columns say in all its rows;
 * columns that are empty are left out. Rows without a figure of their own, such as events, stand under one title, each
 * with what it is.
 */
export function condenseTable({ columns, rows }: FigureDrawing['table']): CondensedTable {
	const at = (row: readonly Cell[], column: number) => row[column]?.text ?? '';
	const isFilled = (column: number) => rows.some((row) => at(row, column) !== '');
	const isCommon = (column: number) =>
		rows.length >= FEW && rows.every((row) => at(row, column) === at(rows[0] ?? [], column));
	const filled = [...columns.keys()].filter(isFilled);
	const kept = filled.filter((column) => !isCommon(column));
	const leading = countLeading(kept, rows, at);
	const titles = kept.slice(0, leading);
	const own = kept.slice(leading);
	const groups: CondensedTable['groups'] = [];
	for (const row of rows) {
		const name = titles.map((column) => at(row, column)).join(': ');
		const cells = own.map((column) => row[column] ?? { text: '' });
		const free = cells.findIndex(({ text }) => text === '');
		const isMark = name !== '' && free > 0 && cells.filter(({ text }) => text !== '').length === 1;
		const title = isMark ? MARKS_TITLE : name;
		if (isMark) cells[free] = { text: name };
		if (groups.length === 0 || groups.at(-1)?.title !== title) groups.push({ title, rows: [] });
		groups.at(-1)?.rows.push(cells);
	}
	return {
		columns: own.map((column) => columns[column] ?? ''),
		groups,
		common: filled
			.filter(isCommon)
			.map((column) => ({ column: columns[column] ?? '', text: at(rows[0] ?? [], column) })),
	};
}

/** How many of the first columns change only where the first does, where that has groups of rows. */
function countLeading(
	kept: readonly number[],
	rows: readonly Cell[][],
	at: (row: readonly Cell[], column: number) => string,
): number {
	const changes = (column: number) =>
		rows.flatMap((row, index) =>
			index === 0 || at(row, column) !== at(rows[index - 1] ?? [], column) ? [index] : [],
		);
	const starts = kept[0] === undefined ? [] : changes(kept[0]);
	if (kept.length < 3 || starts.length * LEAST_GROUP > rows.length) return 0;
	const others = kept.findIndex((column) =>
		changes(column).some((index) => !starts.includes(index)),
	);
	return Math.min(others === -1 ? 1 : others, kept.length - 2);
}
