import { keepByData } from '../../model/keep-by-data.ts';
import type { Meaning } from '../../schemas/meanings.ts';
import { getMeaning, listValues } from '../../schemas/walk-schema.ts';
import type { Path } from './parse-yaml.ts';
import type { Entry } from './read-content.ts';
import { isText } from './select-values.ts';

/** A string of an entry and what it is by the schema. */
interface KnownString {
	path: Path;
	value: string;
	meaning: Meaning;
}

const keep = keepByData<Entry, KnownString[]>();

/** Every string of an entry that stands in a field, valid or not; many rules ask for them. */
export const listStrings = (entry: Entry): KnownString[] =>
	keep(entry, 'strings', () => walkStrings(entry));

function walkStrings({ schema, yaml }: Entry): KnownString[] {
	return listValues(schema, yaml?.data).flatMap(({ path, value, schema: field }) => {
		const meaning = isText(value) ? getMeaning(field) : undefined;
		return isText(value) && meaning ? [{ path, value, meaning }] : [];
	});
}
