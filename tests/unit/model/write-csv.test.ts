import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../../src/model/write-csv.ts';

describe('writeCsv', () => {
	it('puts comments before the table and ends with a line break', () => {
		expect(writeCsv(['Rivers'], [['name'], ['Tumen']])).toBe('# Rivers\nname\nTumen\n');
	});

	it('quotes what holds a comma, a quotation mark or a line break, and no more', () => {
		expect(writeCsv([], [['a,b', 'a "b"', 'a\nb', 'a\u00a0b']])).toBe(
			'"a,b","a ""b""","a\nb",a b\n',
		);
	});
});
