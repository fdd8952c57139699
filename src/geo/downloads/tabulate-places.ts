import type { CsvColumn, CsvTable } from '../../model/csv-table.ts';
import type { PlaceRow } from '../words/list-places.ts';
import { roundPlace } from './make-geojson.ts';

const COLUMNS: CsvColumn[] = [
	{ name: 'id', about: 'Its id on this site.' },
	{ name: 'name', about: 'Its name, as the map has it.' },
	{ name: 'kind', about: 'What it is.' },
	{ name: 'country', about: 'The country, or the countries at whose border it lies.' },
	{ name: 'longitude', about: 'Degrees east (WGS84).', datatype: 'number' },
	{ name: 'latitude', about: 'Degrees north (WGS84).', datatype: 'number' },
	{
		name: 'approximate',
		about: 'Whether its coordinates are only good enough for a mark.',
		datatype: 'boolean',
	},
	{ name: 'from_reference', about: 'Distance and direction from the main place of the map.' },
	{ name: 'nearest_line', about: 'Distance from the nearest line of the map.' },
	{ name: 'note', about: 'What else the text of the map says of it.' },
];

/** The places of a map as a table. */
export const tabulatePlaces = (places: readonly PlaceRow[]): CsvTable => ({
	columns: COLUMNS,
	rows: places.map((row) => {
		const { id, label, kind, country, approximate, fromReference, fromLine, note } = row;
		const place = roundPlace(row);
		return [id, label, kind, country, ...place, approximate, fromReference, fromLine, note];
	}),
});

/** The places of all drawings of a map, each once. */
export function mergeRows(drawings: readonly { places: readonly PlaceRow[] }[]): PlaceRow[] {
	const rows = drawings.flatMap(({ places }) => places);
	return [...new Map(rows.toReversed().map((row) => [row.id, row])).values()].toReversed();
}
