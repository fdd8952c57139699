import type { MapEntry } from '../schemas/map.ts';
import type { Credit } from './drawing.ts';
import { roundPlace } from './map-geojson.ts';
import type { PlaceRow } from './words/list-places.ts';

const HEAD = [
	'id',
	'name',
	'kind',
	'country',
	'longitude',
	'latitude',
	'approximate',
	'from_reference',
	'nearest_line',
	'note',
];

/** A field as RFC 4180 wants it, on one line. */
function formatField(value: string | number | boolean | undefined): string {
	const text = String(value ?? '').replaceAll('\u00A0', ' ');
	return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The places of a map as CSV. The lines before the head begin with `#` and say whose data they are. */
export function makeCsv(
	{ title }: Pick<MapEntry, 'title'>,
	rows: readonly PlaceRow[],
	credits: readonly Credit[],
): string {
	const lines = rows.map((row) => {
		const { id, label, kind, country, approximate, fromReference, fromLine, note } = row;
		const place = roundPlace(row);
		return [id, label, kind, country, ...place, approximate, fromReference, fromLine, note]
			.map(formatField)
			.join(',');
	});
	const notes = [
		title,
		...credits.map(({ text, href }) => `Data: ${text}, ${href}`),
		'Distances are measured on these points and rounded.',
	];
	return [...notes.map((note) => `# ${note}`), HEAD.join(','), ...lines, ''].join('\r\n');
}

/** The places of all drawings of a map, each once. */
export function mergeRows(drawings: readonly { places: readonly PlaceRow[] }[]): PlaceRow[] {
	const rows = drawings.flatMap(({ places }) => places);
	return [...new Map(rows.toReversed().map((row) => [row.id, row])).values()].toReversed();
}
