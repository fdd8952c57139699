import { type CollectionName, collections } from '../schemas/collections.ts';
import { listReferences, type Reference } from './list-references.ts';
import type { Rule } from './problem.ts';
import { getEntries } from './read-content.ts';
import { didYouMean } from './suggest.ts';

/** What an entry of a collection is called, with its article for "no". */
const NAMES: Record<CollectionName, string> = {
	chapters: 'chapter',
	charts: 'chart',
	claims: 'claim',
	forecasts: 'forecast',
	glossary: 'glossary entry',
	maps: 'map',
	pages: 'page',
	places: 'place',
	sources: 'source',
	timeline: 'event',
	yardsticks: 'yardstick',
};

function describe({ collection, id, written }: Reference): string {
	const name = NAMES[collection];
	if (written !== undefined) return `${written} names no ${name}.`;
	return `${name.charAt(0).toUpperCase()}${name.slice(1)} "${id}" does not exist.`;
}

/** Makes the rule that every id of one collection that is named also exists. */
export function makeReferenceRule(
	collection: CollectionName,
	{ id, title }: Pick<Rule, 'id' | 'title'>,
): Rule {
	return {
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
	};
}
