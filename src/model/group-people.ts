import { personCountrySchema, type Person } from '../schemas/person.ts';
import type { Entry } from './build-site.ts';
import { PERSON_COUNTRY_LABELS } from './labels.ts';

/** The people of one country. */
export interface PeopleGroup {
	/** Permanent id of its heading: `country-kp`. */
	id: string;
	label: string;
	people: Entry<Person>[];
}

/** People as they are listed: by country, North Korea first, and by name within it. */
export function groupPeople(people: Iterable<Entry<Person>>): PeopleGroup[] {
	const byCountry = Map.groupBy(people, ({ country }) => country);
	return personCountrySchema.options.flatMap((country) => {
		const own = byCountry.get(country);
		return own
			? {
					id: `country-${country.toLowerCase()}`,
					label: PERSON_COUNTRY_LABELS[country],
					people: own.toSorted((a, b) => a.name.localeCompare(b.name, 'en')),
				}
			: [];
	});
}
