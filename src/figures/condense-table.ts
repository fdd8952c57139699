import type { Cell, FigureDrawing } from './drawing.ts';
import { shareUnit } from './share-unit.ts';

/** Rows under one title. */
interface RowGroup {
	title: string;
	rows: Cell[][];
}

/** The table of a figure without what it would say in every row. */
export interface CondensedTable {
	columns: string[];
	/** Rows in order; those of a group stand under its title. */
	groups: RowGroup[];
	/** What every row says, by column. */
	common: { column: string; text: string }[];
}

type Table = FigureDrawing['table'];

type CondensedBody = Omit<CondensedTable, 'common'>;

/** Fewer rows than this say nothing again and again. */
const FEW = 3;

/** Over rows that have nothing but what and when: events, breaks. */
const MARKS_TITLE = 'Marked in the drawing';

/** Over what rows say more of than their name. */
export const MORE_TITLE = 'Given by, notes';

/** Groups have this many rows at least, on the average. */
const LEAST_GROUP = 2;

/**
 * Says once what a table says in every row, and as the title of a group what the first columns say in all its rows;
 * columns that are empty are left out, and a unit that figures share stands over them. Rows without a figure of their
 * own, such as events, stand under one title, each with what it is.
 */
export function condenseTable(table: Table): CondensedTable {
	const { columns, rows } = partNames(table);
	const at = (row: readonly Cell[], column: number) => row[column]?.text ?? '';
	const isFilled = (column: number) => rows.some((row) => at(row, column) !== '');
	const isCommon = (column: number) =>
		rows.length >= FEW && rows.every((row) => at(row, column) === at(rows[0] ?? [], column));
	const filled = [...columns.keys()].filter(isFilled);
	const kept = filled.filter((column) => !isCommon(column));
	const leading = countLeading(kept, rows, at);
	const titles = kept.slice(0, leading);
	const own = kept.slice(leading);
	const groups = new Map<string, RowGroup>();
	for (const row of rows) {
		const name = titles.map((column) => at(row, column)).join(': ');
		const cells = own.map((column) => row[column] ?? { text: '' });
		const free = cells.findIndex(({ text }) => text === '');
		const isMark = name !== '' && free > 0 && cells.filter(({ text }) => text !== '').length === 1;
		const title = isMark ? MARKS_TITLE : name;
		if (isMark) cells[free] = { text: name };
		const group = groups.get(title) ?? { title, rows: [] };
		group.rows.push(cells);
		groups.set(title, group);
	}
	const names = own.map((column) => columns[column] ?? '');
	return {
		...liftUnits(liftNotes({ columns: names, groups: [...groups.values()] })),
		common: filled
			.filter(isCommon)
			.map((column) => ({ column: columns[column] ?? '', text: at(rows[0] ?? [], column) })),
	};
}

/** What some rows say more of than their name is a column of its own: so rows of one name are of one group. */
function partNames({ columns, rows }: Table): Table {
	if (!rows.some(([name]) => name?.more)) return { columns, rows };
	return {
		columns: [...columns, MORE_TITLE],
		rows: rows.map(([name = { text: '' }, ...rest]) => [
			{ ...name, text: name.more ? name.more.of : name.text },
			...rest,
			{ text: name.more?.text ?? '' },
		]),
	};
}

/** What all rows of a group say more of than its title goes into that; the column goes where none is left. */
function liftNotes({ columns, groups }: CondensedBody): CondensedBody {
	const last = columns.length - 1;
	if (columns[last] !== MORE_TITLE) return { columns, groups };
	const isMarks = ({ title }: RowGroup) => title === MARKS_TITLE;
	const lifted = {
		columns,
		groups: groups.map((group) => {
			const notes = new Set(group.rows.map((row) => row[last]?.text ?? ''));
			const [note = ''] = notes;
			if (isMarks(group) || group.title === '' || notes.size > 1 || note === '') return group;
			const rows = group.rows.map((row) => [...row.slice(0, last), { text: '' }]);
			return { title: `${group.title}. ${note}`, rows };
		}),
	};
	if (lifted.groups.some(({ rows }) => rows.some((row) => row[last]?.text))) return lifted;
	return {
		columns: columns.slice(0, last),
		groups: lifted.groups.map(({ title, rows }) => ({
			title,
			rows: rows.map((row) => row.slice(0, last)),
		})),
	};
}

/** Takes a unit that all figures of a column share into its head, one that those of a group share into its title. */
function liftUnits({ columns, groups }: CondensedBody): CondensedBody {
	const lifted = { columns: [...columns], groups: groups.map((group) => ({ ...group })) };
	const put = (group: RowGroup, column: number, cells: readonly Cell[]) => {
		group.rows = group.rows.map((row, index) => row.with(column, cells[index] ?? { text: '' }));
	};
	for (const column of columns.keys()) {
		const counted = lifted.groups.filter(({ title }) => title !== MARKS_TITLE);
		const list = (own: readonly RowGroup[]) =>
			own.flatMap(({ rows }) => rows.map((row) => row[column] ?? { text: '' }));
		const shared = shareUnit(list(counted));
		if (shared) lifted.columns[column] = `${columns[column] ?? ''} (${shared.unit})`;
		let start = 0;
		for (const group of counted) {
			const end = start + group.rows.length;
			const own = shared ? undefined : shareUnit(list([group]));
			if (shared) put(group, column, shared.cells.slice(start, end));
			else if (own && group.title !== '') {
				put(group, column, own.cells);
				group.title = `${group.title} (${own.unit})`;
			}
			start = end;
		}
	}
	return lifted;
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
