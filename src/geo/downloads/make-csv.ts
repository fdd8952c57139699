import { writeCsv } from '../../model/write-csv.ts';
import type { MapEntry } from '../../schemas/map.ts';
import type { Credit } from '../draw/drawing.ts';
import type { PlaceRow } from '../words/list-places.ts';
import { roundPlace } from './make-geojson.ts';

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

/** The places of a map as CSV. The lines before the head begin with `#` and say whose data they are. */
export function makeCsv(
	{ title }: Pick<MapEntry, 'title'>,
	rows: readonly PlaceRow[],
	credits: readonly Credit[],
): string {
	const lines = rows.map((row) => {
		const { id, label, kind, country, approximate, fromReference, fromLine, note } = row;
		const place = roundPlace(row);
		return [id, label, kind, country, ...place, approximate, fromReference, fromLine, note];
	});
	const notes = [
		title,
		...credits
			.filter(({ isDrawnOnly }) => !isDrawnOnly)
			.map(({ text, href }) => `Data: ${text}, ${href}`),
		'Distances are measured on these points and rounded.',
	];
	return writeCsv(notes, [HEAD, ...lines], '\r\n');
}

/** The places of all drawings of a map, each once. */
export function mergeRows(drawings: readonly { places: readonly PlaceRow[] }[]): PlaceRow[] {
	const rows = drawings.flatMap(({ places }) => places);
	return [...new Map(rows.toReversed().map((row) => [row.id, row])).values()].toReversed();
}
