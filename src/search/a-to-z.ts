import type { SearchDocument } from './documents.ts';
import { fold } from './tokenize.ts';

/** The entries of an index that begin with one letter. */
export interface LetterGroup {
	/** Anchor of its heading: `letter-a`, `letter-0-9`. */
	id: string;
	/** A, B … or 0–9. */
	letter: string;
	entries: SearchDocument[];
}

const ARTICLE = /^(?:an?|the) /i;

/** What an entry is sorted by: "The Han estuary" stands under H. */
const getSortKey = ({ title }: SearchDocument): string =>
	fold(title.replace(ARTICLE, '').replace(/^[^\p{L}\p{N}]+/u, ''));

/** Puts documents in the order of an index at the end of a book, grouped by letter. */
export function groupByLetter(documents: readonly SearchDocument[]): LetterGroup[] {
	const entries = documents
		.map((document) => ({ document, key: getSortKey(document) }))
		.sort(
			(a, b) =>
				a.key.localeCompare(b.key, 'en') || a.document.path.localeCompare(b.document.path, 'en'),
		);
	const groups = Map.groupBy(entries, ({ key }) => (/^[a-z]/.exec(key) ?? ['0–9'])[0]);
	return [...groups].map(([letter, own]) => ({
		id: `letter-${letter.replace('–', '-')}`,
		letter: letter.toUpperCase(),
		entries: own.map(({ document }) => document),
	}));
}
