import { expect, test } from 'vitest';
import { condenseTable } from '../../../src/figures/condense-table.ts';

const condense = (columns: string[], ...rows: string[][]) => {
	const table = { columns, rows: rows.map((row) => row.map((text) => ({ text }))) };
	const condensed = condenseTable(table);
	return {
		...condensed,
		groups: condensed.groups.map(({ title, rows: own }) => [
			title,
			...own.map((row) => row.map(({ text }) => text).join('|')),
		]),
	};
};

test('what every row says is said once, an empty column not at all', () => {
	expect(
		condense(
			['Year', 'Note', 'Figure', 'Who says so'],
			['2001', '', '4 km', 'Atlas'],
			['2002', '', '5 km', 'Atlas'],
			['2003', '', '6 km', 'Atlas'],
		),
	).toEqual({
		columns: ['Year', 'Figure'],
		groups: [['', '2001|4 km', '2002|5 km', '2003|6 km']],
		common: [{ column: 'Who says so', text: 'Atlas' }],
	});
});

test('first columns that stay the same over rows are the title of a group', () => {
	expect(
		condense(
			['River', 'State', 'Year', 'Length'],
			['Yalu', 'frozen', '2001', '4 km'],
			['Yalu', 'frozen', '2002', '5 km'],
			['Tumen', 'open', '2001', '6 km'],
			['Tumen', 'open', '2002', '7 km'],
		),
	).toEqual({
		columns: ['Year', 'Length'],
		groups: [
			['Yalu: frozen', '2001|4 km', '2002|5 km'],
			['Tumen: open', '2001|6 km', '2002|7 km'],
		],
		common: [],
	});
});

test('a table of two rows, or whose rows all begin in their own way, stays as it is', () => {
	expect(
		condense(['When', 'Who', 'Figure'], ['2001', 'Atlas', '1'], ['2002', 'Atlas', '1']),
	).toEqual({
		columns: ['When', 'Who', 'Figure'],
		groups: [['', '2001|Atlas|1', '2002|Atlas|1']],
		common: [],
	});
});

test('rows with nothing but what and when stand under one title, not each under its own', () => {
	expect(
		condense(
			['Who', 'When', 'Figure'],
			['Bank', '2001', '4 km'],
			['Bank', '2002', '5 km'],
			['Bank', '2003', '6 km'],
			['Bank', '2004', '7 km'],
			['coal ban', '2003', ''],
			['border sealed', '2004', ''],
		).groups,
	).toEqual([
		['Bank', '2001|4 km', '2002|5 km', '2003|6 km', '2004|7 km'],
		['Marked in the drawing', '2003|coal ban', '2004|border sealed'],
	]);
});
