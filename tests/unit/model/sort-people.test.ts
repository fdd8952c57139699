import { expect, test } from 'vitest';
import { sortPeople } from '../../../src/model/sort-people.ts';
import { makePerson } from '../../support/make-entries.ts';

test('people stand by country, North Korea first, and by name within it', () => {
	const people = [
		makePerson({ name: 'B', country: 'UA' }),
		makePerson({ name: 'D', country: 'KP' }),
		makePerson({ name: 'A', country: 'CN' }),
		makePerson({ name: 'C', country: 'KP' }),
	];
	expect(sortPeople(people).map(({ name }) => name)).toEqual(['C', 'D', 'A', 'B']);
});
