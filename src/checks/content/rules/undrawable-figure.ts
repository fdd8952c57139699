import type { ChartSite } from '../../../charts/get-chart.ts';
import type { DiagramSite } from '../../../diagrams/build-diagram.ts';
import type { Problem, Rule, SourceLocation } from '../../problem.ts';
import { findChartFaults, findDiagramFaults, findMapFaults } from '../find-drawing-faults.ts';
import { listReferences } from '../list-references.ts';
import { locate, locateValue } from '../locate.ts';
import { type Entry, getValid, type ReadContent } from '../read-content.ts';
import { selectValues } from '../select-values.ts';

/** Lists in the entry of a map whose items are named on the drawing. */
const NAMED = [
	'labels.*',
	'places.*',
	'second.labels.*',
	'second.places.*',
	'hero.labels.*',
	'hero.places.*',
	'walk.stops.*.labels.*',
	'walk.stops.*.places.*',
];

const byId = <Data extends object>(items: { entry: Entry; data: Data }[]) =>
	new Map(items.map(({ entry, data }) => [entry.id, { ...data, id: entry.id }]));

/** The entries that can be relied on: valid, with all that they name, and without an error so far. */
function listSound(content: ReadContent, found: readonly Problem[]): Set<Entry> {
	const broken = new Set(found.flatMap(({ level, file }) => (level === 'error' ? [file] : [])));
	const sound = new Map(
		content.entries
			.filter(({ parsed, path }) => parsed?.success && !broken.has(path))
			.map((entry) => [`${entry.collection}/${entry.id}`, entry]),
	);
	const result = new Set(sound.values());
	for (const { from, collection, id } of listReferences(content))
		if (!sound.has(`${collection}/${id}`)) result.delete(from);
	return result;
}

/** The place of the first name that a fault quotes; else the beginning of the entry. */
function locateFault(
	entry: Entry,
	fault: string,
	getName: (id: string) => string | undefined,
): SourceLocation {
	const path = NAMED.flatMap((pattern) => selectValues(entry.yaml?.data, pattern)).find(
		({ value }) => {
			const { id, lines } = value as { id?: string; lines?: string[] };
			const name = lines?.join(' ') ?? (id === undefined ? undefined : getName(id));
			return name !== undefined && fault.includes(`"${name}"`);
		},
	)?.path;
	return path ? locateValue(entry, path) : locate(entry, 0);
}

const endSentence = (fault: string): string => fault.replace(/\s+/g, ' ').replace(/\.?$/, '.');

/** A fault that stands at the beginning of an entry. */
const tellFault = (kind: 'chart' | 'diagram', entry: Entry, fault: string) => ({
	...locate(entry, 0),
	message: `The ${kind} cannot be drawn. ${endSentence(fault)}`,
	fix: 'correct what is named, or shorten it.',
});

export const undrawableFigure: Rule = {
	id: 'undrawable-figure',
	title:
		'A map, a chart or a diagram cannot be drawn: words do not fit, lie on a line, a coast or a foreign country, or no font has their letters.',
	level: 'error',
	async check(content, report, found) {
		const sound = listSound(content, found);
		const places = byId(getValid(content, 'places'));
		const claims = byId(getValid(content, 'claims'));
		for (const { entry, data } of getValid(content, 'maps')) {
			if (!sound.has(entry)) continue;
			for (const fault of await findMapFaults({ ...data, id: entry.id }, { places, claims })) {
				report({
					...locateFault(entry, fault, (id) => places.get(id)?.name),
					message: `The map cannot be drawn. ${endSentence(fault)}`,
					fix: 'shorten the name, break it with "lines", set its "side" or "minWidth", or move what it meets.',
				});
			}
		}
		const site: DiagramSite & ChartSite = {
			claims,
			places,
			events: [...byId(getValid(content, 'timeline')).values()],
			forecasts: byId(getValid(content, 'forecasts')),
			yardsticks: byId(getValid(content, 'yardsticks')),
			diagrams: byId(getValid(content, 'diagrams')),
			charts: byId(getValid(content, 'charts')),
		};
		const kinds = [
			['charts', 'chart', findChartFaults],
			['diagrams', 'diagram', findDiagramFaults],
		] as const;
		for (const [collection, kind, findFaults] of kinds) {
			for (const { entry } of getValid(content, collection)) {
				if (!sound.has(entry)) continue;
				for (const fault of await findFaults(entry.id, site)) report(tellFault(kind, entry, fault));
			}
		}
	},
};
