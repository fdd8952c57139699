import { describe, expect, it } from 'vitest';
import { importTable } from '../import-table.js';
import { findCircles, getRoom, readImports } from '../support/read-imports.ts';

const imports = readImports();

/** Which folders each folder imports from. */
const used = new Map<string, Set<string>>();
for (const [file, targets] of imports) {
	const from = getRoom(file);
	const rooms = used.get(from) ?? new Set();
	for (const to of targets.map(getRoom)) if (to !== from) rooms.add(to);
	used.set(from, rooms);
}

describe('the imports in src', () => {
	it('run in no circle', () => {
		expect(findCircles(imports)).toEqual([]);
	});

	it.each([...used])(
		'of %s are those that the linter allows, no fewer and no more',
		(room, targets) => {
			const table: Record<string, string[]> = importTable;
			expect([...(table[room] ?? ['not in the table'])].sort()).toEqual([...targets].sort());
		},
	);

	it('have a row in the table for each folder, and no other', () => {
		const rooms = new Set([...used.keys(), ...[...used.values()].flatMap((to) => [...to])]);
		expect(Object.keys(importTable).sort()).toEqual([...rooms].sort());
	});
});

describe('findCircles', () => {
	it('finds who imports each other round about, and leaves out who only imports them', () => {
		const graph = new Map([
			['a', ['b']],
			['b', ['c']],
			['c', ['b']],
			['d', ['a', 'c']],
		]);
		expect(findCircles(graph)).toEqual([['b', 'c']]);
	});
});
