import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { formatLedger } from '../../../src/permalinks/format-ledger.ts';
import { type Ledger, permalinksSchema } from '../../../src/schemas/ledger.ts';

const ledger: Ledger = {
	formerly: ['stream'],
	keyPoints: { 'p-2222': 'It’s “long”: 5 km' },
	paragraphs: { 'p-3333': "- It's [a/b] # long", 'p-4444': 'x'.repeat(500) },
	anchors: ['length', '1953', 'true', 'false'],
	gone: { no: { to: 'length', since: '2026-06-12' } },
};

test('a ledger reads as it was written, with all ids in order', () => {
	const read = permalinksSchema.parse(parse(formatLedger(ledger)));
	expect(read).toEqual(ledger);
	expect(Object.keys(read.paragraphs)).toEqual(Object.keys(ledger.paragraphs));
	const entries = { claims: ['border-china', 'null'], maps: ['dmz'] };
	expect(parse(formatLedger({ ...ledger, entries }))).toMatchObject({ entries });
});

test('a ledger has one line for each id', () => {
	expect(formatLedger(ledger).split('\n')).toHaveLength(1 + 2 + 2 + 3 + 5 + 2 + 1);
});
