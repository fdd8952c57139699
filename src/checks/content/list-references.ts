import { getProps, isComponent, walkBody } from '../../model/parse-body.ts';
import { parseTokens } from '../../model/tokens.ts';
import { getSpec } from '../../model/vocabulary.ts';
import { type CollectionName, collections } from '../../schemas/collections.ts';
import type { SourceLocation } from '../problem.ts';
import { locateInText, locateProp, locateValue } from './locate.ts';
import type { Entry, ReadContent } from './read-content.ts';
import { selectAllStrings, selectStrings } from './select-values.ts';

/** A place where one entry names another. */
export interface Reference {
	/** The entry that names it. */
	from: Entry;
	/** Collection and id of the entry it names. */
	collection: CollectionName;
	id: string;
	/** The key of a figure, where it names one of a claim. */
	value?: string;
	/** As written, where that is more than the id: `<Term id="juche">`, `{population/un}`. */
	written?: string;
	at: SourceLocation;
	/** Where the key of the figure stands. */
	valueAt?: SourceLocation;
}

/** Fields that hold ids of other entries. */
export const referenceFields: Partial<Record<CollectionName, Record<string, CollectionName>>> = {
	chapters: { cardMap: 'maps' },
	claims: {
		'sources.*.id': 'sources',
		'values.*.sources.*': 'sources',
		'see.*': 'claims',
		'seeForecasts.*': 'forecasts',
	},
	forecasts: {
		'claims.*': 'claims',
		'sources.*': 'sources',
		conditionalOn: 'forecasts',
		buildsOn: 'forecasts',
		'contradicts.*': 'forecasts',
		countedWith: 'forecasts',
	},
	timeline: { 'sources.*': 'sources', 'claims.*': 'claims' },
	places: { 'sources.*': 'sources' },
	people: { 'claims.*': 'claims', 'sources.*': 'sources' },
	glossary: { 'claims.*': 'claims', 'sources.*': 'sources', 'see.*': 'glossary' },
	maps: {
		'places.*.id': 'places',
		'second.places.*.id': 'places',
		'rings.from': 'places',
		'second.rings.from': 'places',
		'distances.*.from': 'places',
		'walk.stops.*.places.*': 'places',
		'walk.stops.*.map': 'maps',
		'second.distances.*.from': 'places',
		'claims.*': 'claims',
		'sources.*': 'sources',
	},
	charts: { 'series.*.points.*.sources.*': 'sources' },
	diagrams: {
		'states.*.flows.*.claim': 'claims',
		'periods.*.from': 'timeline',
		'periods.*.to': 'timeline',
		'talks.events.*': 'timeline',
		'clashes.events.*': 'timeline',
		'bands.*.from': 'timeline',
		'bands.*.to': 'timeline',
		'panels.*.during': 'timeline',
		'landmarks.from': 'places',
		'landmarks.places.*.id': 'places',
		'way.from': 'places',
		'way.over': 'places',
		'way.to': 'places',
		'treaties.*.from': 'timeline',
		'treaties.*.to': 'timeline',
		'turns.*.event': 'timeline',
		'branches.*.condition': 'forecasts',
		'rulers.*.heir': 'timeline',
		'rulers.*.from': 'timeline',
		'rulers.*.to': 'timeline',
		'lanes.*.events.*.event': 'timeline',
	},
	yardsticks: { 'sources.*': 'sources' },
};

function listFields(from: Entry): Reference[] {
	return Object.entries(referenceFields[from.collection] ?? {}).flatMap(([pattern, collection]) =>
		selectStrings(from.yaml?.data, pattern).map(({ path, value: id }): Reference => ({
			from,
			collection,
			id,
			at: locateValue(from, path),
		})),
	);
}

/** Fields that name a figure as `claim/value`. */
export const figureNameFields: Partial<Record<CollectionName, readonly string[]>> = {
	charts: ['series.*.points.*.claim'],
	maps: ['rings.ranges.*.figure', 'second.rings.ranges.*.figure'],
	diagrams: [
		'states.*.flows.*.figure',
		'states.*.flows.*.worth',
		'panels.*.points.*.figure',
		'groups.*.rows.*.shown',
		'groups.*.rows.*.said',
		'paths.distance',
		'paths.height',
		'paths.reach',
		'design',
		'fences.figure',
		'sides.*.admitted',
		'marks.*.figure',
		'tunnels.*.depth',
		'tunnels.*.north',
		'tunnels.*.length',
		'way.forces.share',
		'way.forces.within',
		'series.*.steps.*.figure',
		'series.*.marks.*.figure',
	],
	'key-figures': ['groups.*.figures.*.claim'],
};

function listFigureNames(from: Entry): Reference[] {
	const fields = figureNameFields[from.collection] ?? [];
	return fields
		.flatMap((field) => selectStrings(from.yaml?.data, field))
		.flatMap(({ path, value: text }) => {
			const [id, value] = text.split('/');
			if (id === undefined || value === undefined) return [];
			return [{ from, collection: 'claims', id, value, at: locateValue(from, path) }];
		});
}

function listTokens(from: Entry): Reference[] {
	return selectAllStrings(from.yaml?.data).flatMap(({ path, value: text }) =>
		parseTokens(text).flatMap((segment): Reference[] => {
			if (segment.type !== 'token') return [];
			const { claim, value, text: written, index } = segment;
			const at = locateInText(from, path, text, index, written.length);
			return [{ from, collection: 'claims', id: claim, value, written, at }];
		}),
	);
}

const isCollection = (kind: unknown): kind is CollectionName =>
	typeof kind === 'string' && Object.hasOwn(collections, kind);

function listComponents(from: Entry): Reference[] {
	const references: Reference[] = [];
	if (!from.body) return references;
	walkBody(from.body, (node) => {
		if (!isComponent(node)) return;
		const props = getProps(node);
		for (const [name, { kind }] of Object.entries(getSpec(node)?.props ?? {})) {
			const id = props[name];
			if (id === undefined || !isCollection(kind)) continue;
			references.push({
				from,
				collection: kind,
				id,
				written: `<${node.name} ${name}="${id}">`,
				at: locateProp(from, node, name),
				...(props['value'] !== undefined && {
					value: props['value'],
					valueAt: locateProp(from, node, 'value'),
				}),
			});
		}
	});
	return references;
}

/** The references of what was read, which many rules ask for. */
const known = new WeakMap<ReadContent, readonly Reference[]>();

/** Every place where an entry names another, in fields, tokens and components. */
export function listReferences(content: ReadContent): readonly Reference[] {
	const references =
		known.get(content) ??
		content.entries.flatMap((entry) => [
			...listFields(entry),
			...listFigureNames(entry),
			...listTokens(entry),
			...listComponents(entry),
		]);
	known.set(content, references);
	return references;
}
