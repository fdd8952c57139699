import type { BindingName } from './bindings.ts';
import { type BookPart, buildBook, listBound } from './build-book.ts';
import type { Site } from '../model/build-site.ts';
import { formatDate } from '../model/format-date.ts';
import { PART_LABELS } from '../model/labels.ts';
import { printAddress } from '../model/print-address.ts';
import {
	makeMarginBox,
	MARGIN_FONT,
	quoteCss,
	type SheetHeads,
} from '../model/make-sheet-rules.ts';

/** A part of the book that begins a new page and has its own running heads: its title, on right pages. */
type RunningPart = Pick<BookPart, 'id' | 'title'> & {
	/** What its left pages name: that of which it is a part, or it again. */
	left: string;
	/** It stands under the running head of the part before it. */
	continues?: boolean;
};

/** Margins of the pages of the book, in millimetres; the inner one is wider, for binding. */
export const BOOK_MARGINS = { top: 21, bottom: 19, inner: 20, outer: 14 };

/** What stands at the head and foot of the pages of the book. */
export type BookHeads = Omit<SheetHeads, 'title'>;

/**
 * The rules for the book: left and right pages with the number at the outer edge and more room at the inner
 * one, for binding; on right pages the title of the part, so that every spread says where one is, and that of the book
 * at the foot of left ones.
 */
export function makeBookRules(book: BookHeads, parts: readonly RunningPart[]): string {
	const { top, bottom, inner, outer } = BOOK_MARGINS;
	const middle = (inner + outer) / 2;
	const number = 'counter(page)';
	const title = (text: string) => makeMarginBox('top-left', quoteCss(text));
	const over = (text: string) => makeMarginBox('top-right', quoteCss(text));
	const none = ['top-left', 'top-right', 'bottom-left', 'bottom-right'].map(
		(place) => `@${place}{content:none}`,
	);
	/* A part continues others on the pages of the first of them; the very first, on that of the title. */
	const pages = parts.map(({ id, continues }) => (continues ? undefined : id));
	const rules = [
		`@page{size:auto;margin:${top}mm ${middle}mm ${bottom}mm;${MARGIN_FONT}}`,
		`@page :left{margin-inline:${outer}mm ${inner}mm;${makeMarginBox('top-left', number)}${over(book.site)}${makeMarginBox('bottom-left', quoteCss(`${book.site}. ${book.checked}`))}}`,
		`@page :right{margin-inline:${inner}mm ${outer}mm;${makeMarginBox('top-right', number)}${makeMarginBox('bottom-right', quoteCss(book.url))}}`,
		...parts.map(({ id, title: name, left, continues = false }, index) =>
			continues
				? `#${id}{page:${pages.slice(0, index).findLast((page) => page !== undefined) ?? 'auto'}}`
				: `@page ${id}:left{${over(left)}}@page ${id}:right{${title(name)}}#${id}{page:${id}}`,
		),
		`@page :first{${none.join('')}}`,
	];
	return rules.join('');
}

/**
 * The rules for one binding of the book of a site.
 *
 * @param title what stands at the foot of left pages
 * @param home whole address of the home page
 */
export function makeBindingRules(
	site: Site,
	binding: BindingName,
	title: string,
	home: URL,
): string {
	const heads = {
		site: title,
		url: printAddress(home) ?? '',
		checked: `Evidence checked to ${formatDate(site.checkedTo)}`,
	};
	const parts = listBound(buildBook(site), binding).map(
		({ id, title: own, runningTitle = own, continues = [], chapter }) => ({
			id,
			title: runningTitle,
			left: chapter ? PART_LABELS[chapter.part] : runningTitle,
			continues: continues.includes(binding),
		}),
	);
	return makeBookRules(heads, parts);
}

/** The rules by which the parts that a reader unticks leave the book, on the screen and on paper. */
export function makeChoiceRules(ids: readonly string[]): string {
	return ids
		.map(
			(id) => `html:has(#choose-${id}:not(:checked)) :is(#${id},[data-part=${id}]){display:none}`,
		)
		.join('');
}
