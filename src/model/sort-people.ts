import { personCountrySchema, type Person } from '../schemas/person.ts';
import type { Entry } from './build-site.ts';

/** People in the order they are listed: by country, North Korea first, and by name within it. */
export function sortPeople(people: Iterable<Entry<Person>>): Entry<Person>[] {
	const countries = personCountrySchema.options;
	return [...people].sort(
		(a, b) =>
			countries.indexOf(a.country) - countries.indexOf(b.country) ||
			a.name.localeCompare(b.name, 'en'),
	);
}
