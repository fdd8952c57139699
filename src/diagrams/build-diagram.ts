import { fillTokens } from '../model/fill-tokens.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Diagram } from '../schemas/diagram.ts';
import type { Forecast } from '../schemas/forecast.ts';
import type { Place } from '../schemas/place.ts';
import type { Yardstick } from '../schemas/yardstick.ts';
import { layoutCounts } from './counts/layout-counts.ts';
import type { DiagramDrawing, Layout } from './drawing.ts';
import { drawSizes } from '../figures/draw-sizes.ts';
import { layoutFlows } from './flows/layout-flows.ts';
import type { KnownEvent } from '../figures/get-event.ts';
import { layoutLanes } from './lanes/layout-lanes.ts';
import { layoutMultiples } from './multiples/layout-multiples.ts';
import { layoutRanges } from './ranges/layout-ranges.ts';
import { layoutReigns } from './reigns/layout-reigns.ts';
import { layoutSection } from './section/layout-section.ts';
import { layoutTimeline } from './timeline/layout-timeline.ts';
import { layoutTree } from './tree/layout-tree.ts';

/** The part of the site that diagrams are made from. */
export interface DiagramSite {
	diagrams: ReadonlyMap<string, Diagram & { id: string }>;
	claims: ReadonlyMap<string, Claim>;
	places: ReadonlyMap<string, Place>;
	events: readonly KnownEvent[];
	forecasts: ReadonlyMap<string, Forecast & { id: string }>;
	yardsticks: ReadonlyMap<string, Yardstick>;
}

/** Lays out an entry by its kind. A new kind has its folder beside this file, its schema, and its line here. */
function layout(entry: Diagram, site: DiagramSite): Layout {
	switch (entry.kind) {
		case 'flows':
			return layoutFlows(entry, site.claims);
		case 'multiples':
			return layoutMultiples(entry, site);
		case 'ranges':
			return layoutRanges(entry, site);
		case 'section':
			return layoutSection(entry, site);
		case 'counts':
			return layoutCounts(entry, site.claims);
		case 'lanes':
			return layoutLanes(entry, site.events);
		case 'reigns':
			return layoutReigns(entry, site);
		case 'tree':
			return layoutTree(entry, site);
		case 'timeline':
			return layoutTimeline(entry, site.events);
	}
}

/** The entry of a diagram. @throws if there is none */
function getEntry({ diagrams }: DiagramSite, id: string): Diagram {
	const entry = diagrams.get(id);
	if (!entry) throw new Error(`There is no diagram "${id}". Fix: add content/diagrams/${id}.yml.`);
	return entry;
}

/** The places of a diagram at which a chapter may stand. @throws if there is no such diagram */
export const listPlaces = (site: DiagramSite, id: string): string[] => [
	...(layout(getEntry(site, id), site).places?.keys() ?? []),
];

/**
 * Draws a diagram at every width, and tells it in words and as a table.
 *
 * @param at the place in it at which a chapter stands: a small copy is drawn that says so
 * @throws if there is no such diagram or place, or if it names what does not exist
 */
export function buildDiagram(site: DiagramSite, id: string, at?: string): DiagramDrawing {
	const entry = getEntry(site, id);
	const { draw, places, words, table, figures } = layout(entry, site);
	const place = at === undefined ? undefined : places?.get(at);
	if (at !== undefined && place === undefined) {
		const known = [...(places?.keys() ?? [])].join(', ') || 'none';
		throw new Error(`The diagram "${id}" has no place "${at}". Fix: use one of its own: ${known}.`);
	}
	const sizes = drawSizes(place?.draw ?? draw);
	return {
		id,
		...(place && { place }),
		title: entry.title,
		subtitle: entry.subtitle,
		alt: place?.alt ?? fillTokens(entry.summary, site.claims),
		notes: entry.notes,
		asOf: entry.asOf,
		sizes,
		words,
		table,
		sources: [...new Set(figures.flatMap((figure) => figure.sources))],
		replaces: place ? [] : entry.replaces,
	};
}
