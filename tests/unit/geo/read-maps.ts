import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { claimSchema } from '../../../src/schemas/claim.ts';
import { mapSchema } from '../../../src/schemas/map.ts';
import { placeSchema } from '../../../src/schemas/place.ts';

const folder = new URL('../../../content/', import.meta.url);

function readEntries<Entry>(
	collection: string,
	parseEntry: (data: unknown) => Entry,
): Map<string, Entry> {
	const files = readdirSync(new URL(collection, folder)).filter((file) => file.endsWith('.yml'));
	return new Map(
		files.map((file) => [
			file.replace('.yml', ''),
			parseEntry(parse(readFileSync(new URL(`${collection}${file}`, folder), 'utf8'))),
		]),
	);
}

/** The maps of the site and what they refer to, as the content has them. */
export const maps = readEntries('maps/', (data) => mapSchema.parse(data));
export const content = {
	places: readEntries('places/', (data) => placeSchema.parse(data)),
	claims: readEntries('claims/', (data) => claimSchema.parse(data)),
};
