import { expect, test } from 'vitest';
import { makeId } from '../../../src/permalinks/make-id.ts';
import { paragraphIdSchema } from '../../../src/schemas/ledger.ts';

test('an id is the same whenever it is made for the same, and never one that is taken', () => {
	const taken = new Set<string>();
	const first = makeId('dmz', 'The same words.', taken);
	const second = makeId('dmz', 'The same words.', taken);
	expect(paragraphIdSchema.parse(first)).toBe(first);
	expect(second).not.toBe(first);
	expect([...taken]).toEqual([first, second]);
	expect(makeId('dmz', 'The same words.', new Set())).toBe(first);
});
