import { expect, test } from 'vitest';
import { groupPeople } from '../../../src/model/group-people.ts';
import { makePerson } from '../../support/make-entries.ts';

test('people stand by country, North Korea first, and by name within it', () => {
	const people = [
		makePerson({ name: 'B', country: 'UA' }),
		makePerson({ name: 'D', country: 'KP' }),
		makePerson({ name: 'A', country: 'CN' }),
		makePerson({ name: 'C', country: 'KP' }),
	];
	const groups = groupPeople(people).map(({ id, people: own }) => [
		id,
		...own.map(({ name }) => name),
	]);
	expect(groups).toEqual([
		['country-kp', 'C', 'D'],
		['country-cn', 'A'],
		['country-ua', 'B'],
	]);
});
