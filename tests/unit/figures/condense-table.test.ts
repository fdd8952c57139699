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

test('groups of one name are one, though others stand between them', () => {
	expect(
		condense(
			['State', 'Who', 'From'],
			['Ruler', 'Father', '1948'],
			['Ruler', 'Uncle', '1950'],
			['Heir', 'Son', '1980'],
			['Heir', 'Nephew', '1981'],
			['Ruler', 'Son', '1994'],
			['Ruler', 'Grandson', '2011'],
		).groups,
	).toEqual([
		['Ruler', 'Father|1948', 'Uncle|1950', 'Son|1994', 'Grandson|2011'],
		['Heir', 'Son|1980', 'Nephew|1981'],
	]);
});

test('what a name says more than the name is a column of its own, or goes into the title of its group', () => {
	const row = (of: string, more: string | undefined, when: string, text: string) => [
		{ text: `${of}${more ? `. ${more}` : ''}`, ...(more && { more: { of, text: more } }) },
		{ text: when },
		{ text },
	];
	const rows = [
		row('Bank', undefined, '2011', '4'),
		row('Bank', 'An estimate.', '2012', '5'),
		row('Bank', undefined, '2013', '6'),
		row('Office', 'By post.', '2011', '7'),
		row('Office', 'By post.', '2012', '8'),
	];
	const { columns, groups } = condenseTable({ columns: ['Who', 'When', 'Figure'], rows });
	expect(columns).toEqual(['When', 'Figure', 'Given by, notes']);
	expect(
		groups.map(({ title, rows: own }) => [title, ...own.map((cells) => cells.at(-1)?.text)]),
	).toEqual([
		['Bank', '', 'An estimate.', ''],
		['Office. By post.', '', ''],
	]);
});

test('a unit that all figures have stands over them, that of a group over the group', () => {
	const claim = { id: 'length' };
	const row = (of: string, when: string, text: string) => [
		{ text: of },
		{ text: when },
		{ text, claim },
	];
	const table = (unit: string) => ({
		columns: ['Who', 'When', 'Figure'],
		rows: ['2011', '2012', '2013'].flatMap((when) => [
			row('Yalu', when, '4 km'),
			row('Tumen', when, `5 ${unit}`),
		]),
	});
	const sorted = (unit: string) => {
		const { columns, rows } = table(unit);
		return condenseTable({
			columns,
			rows: rows.toSorted((a, b) => (b[0]?.text ?? '').localeCompare(a[0]?.text ?? '')),
		});
	};
	expect(sorted('km').columns).toEqual(['When', 'Figure (km)']);
	expect(sorted('miles').columns).toEqual(['When', 'Figure']);
	expect(sorted('miles').groups.map(({ title }) => title)).toEqual(['Yalu (km)', 'Tumen (miles)']);
	expect(sorted('miles').groups[0]?.rows[0]?.map(({ text }) => text)).toEqual(['2011', '4']);
});
