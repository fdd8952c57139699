import type { Site } from '../model/build-site.ts';
import type { BookPart } from './make-book-rules.ts';

/** The lists of the book, after its chapters. */
export const bookLists = {
	maps: 'The maps',
	charts: 'The figures of the charts',
	forecasts: 'The scorecard',
	claims: 'The claims',
	timeline: 'Timeline',
	glossary: 'Glossary',
	notes: 'Sources by chapter',
	sources: 'All sources',
	about: 'About this explainer',
	index: 'Index of names and terms',
} as const;

export type BookList = keyof typeof bookLists;

/** All parts of the book in order, with the titles that its contents and its running heads print. */
export function listBookParts({ chapters }: Pick<Site, 'chapters'>): BookPart[] {
	return [
		...chapters.map(({ id, number, title }) => ({ id, title: `${number}  ${title}` })),
		...Object.entries(bookLists).map(([id, title]) => ({ id, title })),
	];
}
