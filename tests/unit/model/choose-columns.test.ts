import { expect, test } from 'vitest';
import { chooseColumns } from '../../../src/model/choose-columns.ts';

test.each([
	[4, 4],
	[5, 5],
	[6, 3],
	[7, 4],
	[8, 4],
	[9, 3],
	[10, 5],
	[11, 4],
])('%d cards stand in %d columns', (cards, columns) => {
	expect(chooseColumns(cards)).toBe(columns);
});
