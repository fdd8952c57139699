import { fillTokens } from '../model/fill-tokens.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Diagram } from '../schemas/diagram.ts';
import type { Place } from '../schemas/place.ts';
import {
	type DiagramDrawing,
	type Layout,
	type Size,
	type SizeDrawing,
	WIDTHS,
} from './drawing.ts';
import { layoutFlows } from './flows/layout-flows.ts';
import { layoutSection } from './section/layout-section.ts';
import type { KnownEvent } from './get-event.ts';
import { layoutLanes } from './lanes/layout-lanes.ts';

/** The part of the site that diagrams are made from. */
export interface DiagramSite {
	diagrams: ReadonlyMap<string, Diagram & { id: string }>;
	claims: ReadonlyMap<string, Claim>;
	places: ReadonlyMap<string, Place>;
	events: readonly KnownEvent[];
}

/** Lays out an entry by its kind. A new kind has its folder beside this file, its schema, and its line here. */
function layout(entry: Diagram, site: DiagramSite): Layout {
	switch (entry.kind) {
		case 'flows':
			return layoutFlows(entry, site.claims);
		case 'section':
			return layoutSection(entry, site);
		case 'lanes':
			return layoutLanes(entry, site.events);
	}
}

/**
 * Draws a diagram at every width, and tells it in words and as a table.
 *
 * @throws if there is no such diagram, or if it names what does not exist
 */
export function buildDiagram(site: DiagramSite, id: string): DiagramDrawing {
	const entry = site.diagrams.get(id);
	if (!entry) throw new Error(`There is no diagram "${id}". Fix: add content/diagrams/${id}.yml.`);
	const { draw, words, table, figures } = layout(entry, site);
	const sizes = Object.fromEntries(
		(Object.keys(WIDTHS) as Size[]).map((size) => [size, draw(size)]),
	) as Record<Size, SizeDrawing>;
	return {
		id,
		title: entry.title,
		subtitle: entry.subtitle,
		alt: fillTokens(entry.summary, site.claims),
		notes: entry.notes,
		asOf: entry.asOf,
		sizes,
		words,
		table,
		sources: [...new Set(figures.flatMap((figure) => figure.sources))],
	};
}
