import { capitalise } from '../../../model/capitalise.ts';
import { type CollectionName, collections } from '../../../schemas/collections.ts';
import type { Rule } from '../../problem.ts';
import { didYouMean } from '../../suggest.ts';
import { listReferences, type Reference } from '../list-references.ts';
import { getEntries } from '../read-content.ts';

/** What an entry of a collection is called, with its article for "no". */
const NAMES: Record<CollectionName, string> = {
	chapters: 'chapter',
	charts: 'chart',
	claims: 'claim',
	diagrams: 'diagram',
	forecasts: 'forecast',
	glossary: 'glossary entry',
	maps: 'map',
	pages: 'page',
	people: 'person',
	places: 'place',
	sources: 'source',
	timeline: 'event',
	'key-figures': 'list of key figures',
	permalinks: 'ledger of addresses',
	synonyms: 'list of synonyms',
	yardsticks: 'yardstick',
};

function describe({ collection, id, written }: Reference): string {
	const name = NAMES[collection];
	if (written !== undefined) return `${written} names no ${name}.`;
	return `${capitalise(name)} "${id}" does not exist.`;
}

/** The rules that every id of one collection that is named also exists: collection, id and title. */
const RULES: readonly [collection: CollectionName, id: string, title: string][] = [
	['sources', 'unknown-source', 'A source that is cited does not exist.'],
	['claims', 'unknown-claim', 'A claim that is used does not exist.'],
	['glossary', 'unknown-term', 'A glossary term that is used does not exist.'],
	['people', 'unknown-person', 'A person who is named does not exist.'],
	['places', 'unknown-place', 'A place on a map does not exist.'],
	['timeline', 'unknown-event', 'An event that is named does not exist.'],
	['forecasts', 'unknown-forecast', 'A forecast that is named does not exist.'],
	['maps', 'unknown-map', 'A map that is shown does not exist.'],
	['charts', 'unknown-chart', 'A chart that is shown does not exist.'],
	['diagrams', 'unknown-diagram', 'A diagram that is shown does not exist.'],
];

/** The collections whose ids are followed wherever they are named. */
export const followed = RULES.map(([collection]) => collection);

export const referenceRules: readonly Rule[] = RULES.map(([collection, id, title]) => ({
	id,
	title,
	level: 'error',
	check(content, report) {
		const ids = new Set(getEntries(content, collection).map((entry) => entry.id));
		for (const reference of listReferences(content)) {
			if (reference.collection !== collection || ids.has(reference.id)) continue;
			const file = `content/${collection}/${reference.id}.${collections[collection].extension}`;
			report({
				...reference.at,
				message: describe(reference),
				fix: `use an existing id${didYouMean(reference.id, ids)} or add ${file}.`,
			});
		}
	},
}));
