import { describe, expect, it } from 'vitest';
import {
	selectAllStrings,
	selectStrings,
	selectValues,
} from '../../../../src/checks/content/select-values.ts';

const entry = {
	title: 'A',
	sources: [{ id: 'x' }, { id: 7 }, null],
	values: { k: { unit: 'km' } },
};

describe('selectValues', () => {
	it('follows names, items and keys', () => {
		expect(selectValues(entry, 'sources.*.id')).toEqual([
			{ path: ['sources', 0, 'id'], value: 'x' },
			{ path: ['sources', 1, 'id'], value: 7 },
		]);
		expect(selectValues(entry, 'values.*')).toEqual([
			{ path: ['values', 'k'], value: { unit: 'km' } },
		]);
	});

	it.each([undefined, null, 'text', 7, []])('selects nothing in %j', (data) => {
		expect(selectValues(data, 'sources.*.id')).toEqual([]);
	});
});

describe('selectStrings', () => {
	it('leaves out what is no string', () => {
		expect(selectStrings(entry, 'sources.*.id').map(({ value }) => value)).toEqual(['x']);
	});
});

describe('selectAllStrings', () => {
	it('finds every string with its path', () => {
		expect(selectAllStrings(entry)).toEqual([
			{ path: ['title'], value: 'A' },
			{ path: ['sources', 0, 'id'], value: 'x' },
			{ path: ['values', 'k', 'unit'], value: 'km' },
		]);
	});
});
