import { toCompass } from '../../model/compass.ts';
import type { DrawingEntry, MapEntry } from '../../schemas/map.ts';
import type { BorderName } from '../data/cut-borders.ts';
import type { Geodata } from '../data/get-geodata.ts';
import { getBearing } from '../data/measure.ts';
import type { MapContent } from '../draw/map-content.ts';
import { measureDistances } from '../draw/measure-distances.ts';
import { describeAreas } from './describe-areas.ts';
import { describeLine } from './describe-line.ts';
import { describeRings } from './describe-rings.ts';
import { lineWords } from './line-words.ts';
import { findReference, listPlaceRows, type PlaceRow } from './list-places.ts';
import { makeView, type View } from './view.ts';
import { type Walk, walkLine } from './walk-line.ts';

/** The lines in the order in which one goes round North Korea from the north-west. */
const ROUND: BorderName[] = [
	'border-china',
	'border-china-russia',
	'border-russia',
	'border-russia-ukraine',
	'military-demarcation-line',
	'han-estuary',
	'northern-limit-line',
];

/** A part of the description, with what it is about. */
interface TextSection {
	title: string;
	/** Sentences; may hold tokens of claims. */
	sentences: string[];
}

/** One drawing of a map in words, made from the same data as the drawing. */
export interface TextMap {
	title: string;
	sections: TextSection[];
	walks: Walk[];
	/** What each range reaches, from the smallest. */
	ranges: string[];
	/** The name of the place from which the others are measured. */
	reference: string | undefined;
	places: PlaceRow[];
}

/** A map in words: one part for each of its drawings. */
export function makeTextMaps(entry: MapEntry, content: MapContent, geodata: Geodata): TextMap[] {
	const first = { ...entry, title: entry.firstTitle ?? entry.title };
	const drawings: DrawingEntry[] = entry.second ? [first, entry.second] : [first];
	return drawings.map((drawing) => makeTextMap(drawing, content, geodata));
}

function makeTextMap(entry: DrawingEntry, content: MapContent, geodata: Geodata): TextMap {
	const view = makeView(entry);
	const rows = listPlaceRows(entry, content.places, geodata);
	const layers = ROUND.filter((layer) => entry.layers.includes(layer));
	const ranges = describeRings(entry, content);
	const sections: TextSection[] = [
		{ title: 'The frame', sentences: describeFrame(entry, content) },
		{ title: 'Land and water', sentences: describeAreas(entry, view, geodata) },
		{ title: 'Lines', sentences: describeLines(entry, layers, view, geodata) },
		{ title: 'Ranges', sentences: ranges },
		{ title: 'Distances', sentences: describeDistances(entry, content, geodata) },
	];
	return {
		title: entry.title,
		sections: sections.filter(({ sentences }) => sentences.length > 0),
		walks: layers.flatMap((layer) => walkLine(layer, rows, view, geodata) ?? []),
		ranges,
		reference: findReference(entry, content.places)?.name,
		places: rows,
	};
}

function describeFrame(
	{ horizon, scaleBar, inset, rings, graticule }: DrawingEntry,
	{ places }: MapContent,
): string[] {
	const centre = (rings && places.get(rings.from)?.name) ?? 'its middle';
	const shape =
		horizon === undefined
			? 'North is up.'
			: `The map is a disc with ${centre} in the middle. The direction of every place from there is true, and so is its distance; shapes are drawn out towards the edge.`;
	const bar = `A scale bar in the ${scaleBar.corner} corner is ${scaleBar.km.toLocaleString('en-GB')}\u00A0km long.`;
	const small = `A small map of the peninsula in the ${inset} corner marks the place of this one.`;
	const net = `Meridians and parallels are drawn every ${graticule} degrees.`;
	return [shape, bar, ...(inset ? [small] : []), ...(graticule === undefined ? [] : [net])];
}

function describeLines(
	entry: DrawingEntry,
	layers: readonly BorderName[],
	view: View,
	geodata: Geodata,
): string[] {
	const sentences = layers.flatMap((layer) => describeLine(layer, view, geodata));
	if (!entry.layers.includes('demilitarised-zone')) return sentences;
	return [
		...sentences,
		'The Demilitarised Zone (DMZ) is a band in a colour of its own along the whole of the Military Demarcation Line, {dmz-width/design-width} wide by design.',
		...entry.labels
			.filter(({ kind, lines }) => kind === 'line' && lines.some((line) => line.includes('{')))
			.map(({ lines }) => `Its name on the map reads: ${lines.join(' ')}.`),
	];
}

function describeDistances(entry: DrawingEntry, { places }: MapContent, geodata: Geodata) {
	return measureDistances(entry.distances, places, geodata).map(
		({ place, line, other = '', from, spot, text }) => {
			const goal = line
				? `the nearest point of ${lineWords[line].name}, which lies ${toCompass(getBearing(from, spot))} of it`
				: `${places.get(other)?.name}, on the shortest way round the globe`;
			return `From ${places.get(place)?.name} to ${goal}, a thin line is drawn: ${text}, measured on the map.`;
		},
	);
}
