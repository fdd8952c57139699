/**
 * `@page` rules: paper, margins and running heads. All of them come from here, in one style element a page,
 * because Chromium lets a rule of a later style element win over a more specific one of an earlier.
 */

/** What stands at the head and foot of the sheets of a page that is printed by itself. */
export interface SheetHeads {
	/** Title of the site. */
	site: string;
	/** Title of the page. */
	title: string;
	/** Address of the page as it is typed. */
	url: string;
	/** What the evidence was checked to, in words. */
	checked: string;
}

/** Small sans, level with the edge of the text. */
const letters = 'font-family:var(--label-face);font-size:7.5pt;color:#444';
const head = 'vertical-align:bottom;padding-bottom:5mm';
const foot = 'vertical-align:top;padding-top:5mm';

/** A text as a CSS string; `<` is written as an escape too, since the rules stand in a style element. */
export function quoteCss(text: string): string {
	return `"${text.replace(/["\\<\n]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;
}

/** One box in the margin of the page. */
function box(place: string, content: string): string {
	return `@${place}{content:${content};${place.startsWith('top') ? head : foot}}`;
}

/** The rules for loose sheets of the reader's paper: every sheet says where it comes from. */
export function makeSheetRules({ site, title, url, checked }: SheetHeads): string {
	const boxes = [
		box('top-left', quoteCss(site)),
		box('top-right', quoteCss(title)),
		box('bottom-left', quoteCss(url)),
		box('bottom-center', quoteCss(checked)),
		box('bottom-right', 'counter(page) " / " counter(pages)'),
	];
	return `@page{size:auto;margin:20mm 17mm 19mm;${letters};${boxes.join('')}}`;
}

/** A part of the book that begins a new page and has its own running head. */
export interface BookPart {
	/** Id of its element. */
	id: string;
	/** At the head of its right pages. */
	title: string;
}

/** Margins of the pages of the book, in millimetres; the inner one is wider, for binding. */
export const BOOK_MARGINS = { top: 21, bottom: 19, inner: 20, outer: 14 };

/** What stands at the head and foot of the pages of the book. */
export interface BookHeads extends Omit<SheetHeads, 'title'> {
	/** At the head of the pages that lie. */
	plates: string;
}

/**
 * The rules for the book: left and right pages with the number at the outer edge and more room at the inner
 * one, for binding; the book's title on the left and the part's on the right; large maps on pages that lie.
 */
export function makeBookRules(book: BookHeads, parts: readonly BookPart[]): string {
	const { top, bottom, inner, outer } = BOOK_MARGINS;
	const middle = (inner + outer) / 2;
	const number = 'counter(page)';
	const title = (text: string) => box('top-left', quoteCss(text));
	const none = ['top-left', 'top-right', 'bottom-left', 'bottom-right'].map(
		(place) => `@${place}{content:none}`,
	);
	const rules = [
		`@page{size:auto;margin:${top}mm ${middle}mm ${bottom}mm;${letters}}`,
		`@page :left{margin-inline:${outer}mm ${inner}mm;${box('top-left', number)}${box('top-right', quoteCss(book.site))}${box('bottom-left', quoteCss(book.checked))}}`,
		`@page :right{margin-inline:${inner}mm ${outer}mm;${box('top-right', number)}${box('bottom-right', quoteCss(book.url))}}`,
		...parts.map(({ id, title: name }) => `@page ${id}:right{${title(name)}}#${id}{page:${id}}`),
		`@page plate{size:landscape;margin-inline:${middle}mm}@page plate:right{${title(book.plates)}}`,
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
