import { expect, it } from 'vitest';
import { groupByLetter } from '../../../src/model/group-by-letter.ts';

it('puts names under their base letters, digits and other scripts apart', () => {
	const names = [
		'38th parallel',
		'“Arduous March”',
		'Åland',
		'armistice',
		'Ŏm',
		'Иванов',
		'황장엽',
	];
	expect(
		groupByLetter(names, (name) => name).map(({ id, label, items }) => [id, label, items]),
	).toEqual([
		['letter-0-9', '0–9', ['38th parallel']],
		['letter-a', 'A', ['“Arduous March”', 'Åland', 'armistice']],
		['letter-o', 'O', ['Ŏm']],
		['letter-other', 'Other', ['Иванов', '황장엽']],
	]);
});
