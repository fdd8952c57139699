import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../../src/model/write-csv.ts';
import { writeCsvMetadata } from '../../../src/model/write-csv-metadata.ts';

const columns = [
	{ name: 'name', about: 'Its name.' },
	{ name: 'as printed', about: 'Its length.' },
	{ name: 'low', about: 'The same as a number.', datatype: 'number' as const },
];
const table = {
	columns,
	rows: [
		['Tumen 두만강', 'about "521", or 547\u00a0km', 521],
		['=Yalu\r\nAmnok', undefined, undefined],
	],
};

describe('writeCsv', () => {
	it('begins with a byte order mark and the names of the columns, and ends each line as RFC 4180 says', () => {
		expect(writeCsv(table)).toBe(
			'\uFEFFname,as printed,low\r\nTumen 두만강,"about ""521"", or 547 km",521\r\n"=Yalu\r\nAmnok",,\r\n',
		);
	});

	it('is read by a strict parser as it was meant', () => {
		expect(parse(writeCsv(table), { bom: true, columns: true, record_delimiter: '\r\n' })).toEqual([
			{ name: 'Tumen 두만강', 'as printed': 'about "521", or 547 km', low: '521' },
			{ name: '=Yalu\r\nAmnok', 'as printed': '', low: '' },
		]);
	});
});

it('writeCsvMetadata says beside a table where it comes from and what its columns hold', () => {
	const text = writeCsvMetadata(
		table,
		{
			title: 'Rivers',
			notes: ['They differ.'],
			sources: [{ title: 'An atlas', url: 'https://example.org/atlas' }, { title: 'A survey' }],
			page: '/rivers/',
		},
		{
			file: 'rivers.csv',
			language: 'en',
			creator: 'Example',
			licence: 'https://creativecommons.org/licenses/by/4.0/',
			checkedTo: '2026-06-12',
			at: (path) => `https://example.org${path}`,
		},
	);
	expect(JSON.parse(text)).toMatchObject({
		url: 'rivers.csv',
		'dc:title': 'Rivers',
		'dc:license': { '@id': 'https://creativecommons.org/licenses/by/4.0/' },
		'dc:isPartOf': { '@id': 'https://example.org/rivers/' },
		'dc:source': [
			{ '@id': 'https://example.org/atlas', 'dc:title': 'An atlas' },
			{ 'dc:title': 'A survey' },
		],
		tableSchema: {
			columns: [
				{ name: 'name', titles: 'name', datatype: 'string' },
				{ name: 'as_printed', titles: 'as printed', datatype: 'string' },
				{ name: 'low', titles: 'low', datatype: 'number' },
			],
		},
	});
});
