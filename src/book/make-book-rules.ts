import type { BookPart } from './build-book.ts';
import {
	makeMarginBox,
	MARGIN_FONT,
	quoteCss,
	type SheetHeads,
} from '../model/make-sheet-rules.ts';

/** A part of the book that begins a new page and has its own running head: its title, on right pages. */
type RunningPart = Pick<BookPart, 'id' | 'title'> & Partial<Pick<BookPart, 'paper'>>;

/** Margins of the pages of the book, in millimetres; the inner one is wider, for binding. */
export const BOOK_MARGINS = { top: 21, bottom: 19, inner: 20, outer: 14 };

/** What stands at the head and foot of the pages of the book. */
export type BookHeads = Omit<SheetHeads, 'title'>;

/**
 * The rules for the book: left and right pages with the number at the outer edge and more room at the inner
 * one, for binding; the book's title on the left and the part's on the right; large maps on pages turned round.
 */
export function makeBookRules(book: BookHeads, parts: readonly RunningPart[]): string {
	const { top, bottom, inner, outer } = BOOK_MARGINS;
	const middle = (inner + outer) / 2;
	const number = 'counter(page)';
	const title = (text: string) => makeMarginBox('top-left', quoteCss(text));
	const none = ['top-left', 'top-right', 'bottom-left', 'bottom-right'].map(
		(place) => `@${place}{content:none}`,
	);
	const rules = [
		`@page{size:auto;margin:${top}mm ${middle}mm ${bottom}mm;${MARGIN_FONT}}`,
		`@page :left{margin-inline:${outer}mm ${inner}mm;${makeMarginBox('top-left', number)}${makeMarginBox('top-right', quoteCss(book.site))}${makeMarginBox('bottom-left', quoteCss(book.checked))}}`,
		`@page :right{margin-inline:${inner}mm ${outer}mm;${makeMarginBox('top-right', number)}${makeMarginBox('bottom-right', quoteCss(book.url))}}`,
		...parts.map(({ id, title: name }) => `@page ${id}:right{${title(name)}}#${id}{page:${id}}`),
		`@page plate{size:landscape;margin-inline:${middle}mm}`,
		...parts
			.filter(({ paper }) => paper === 'mixed')
			.map(({ title: name }) => `@page plate:right{${title(name)}}`),
		`@page :first{${none.join('')}}`,
	];
	return rules.join('');
}

/** The rules by which the parts that a reader unticks leave the book, on the screen and on paper. */
export function makeChoiceRules(ids: readonly string[]): string {
	return ids
		.map(
			(id) => `html:has(#choose-${id}:not(:checked)) :is(#${id},[data-part=${id}]){display:none}`,
		)
		.join('');
}
