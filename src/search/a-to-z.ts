import { groupByLetter, type LetterPart } from '../model/group-by-letter.ts';
import type { SearchDocument } from './documents.ts';
import { fold } from './tokenize.ts';

const ARTICLE = /^(?:an?|the) /i;

/** What an entry stands under: "The Han estuary" under H. */
const getName = ({ title }: SearchDocument): string => title.replace(ARTICLE, '');

const getSortKey = (document: SearchDocument): string =>
	fold(getName(document).replace(/^[^\p{L}\p{N}]+/u, ''));

/** Puts documents in the order of an index at the end of a book, grouped by letter. */
export function listFromAToZ(documents: readonly SearchDocument[]): LetterPart<SearchDocument>[] {
	const sorted = documents
		.map((document) => ({ document, key: getSortKey(document) }))
		.sort(
			(a, b) =>
				a.key.localeCompare(b.key, 'en') || a.document.path.localeCompare(b.document.path, 'en'),
		);
	return groupByLetter(
		sorted.map(({ document }) => document),
		getName,
	);
}
