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

/** Letters in the margins: small sans, level with the edge of the text. */
export const MARGIN_FONT = 'font-family:var(--label-face);font-size:7.5pt;color:#444';
const head = 'vertical-align:bottom;padding-bottom:5mm';
const foot = 'vertical-align:top;padding-top:5mm';

/** A text as a CSS string; `<` is written as an escape too, since the rules stand in a style element. */
export function quoteCss(text: string): string {
	return `"${text.replace(/["\\<\n]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;
}

/** One box in the margin of the page. */
export function makeMarginBox(place: string, content: string): string {
	return `@${place}{content:${content};${place.startsWith('top') ? head : foot}}`;
}

/** The rules for loose sheets of the reader's paper: every sheet says where it comes from. */
export function makeSheetRules({ site, title, url, checked }: SheetHeads): string {
	const boxes = [
		makeMarginBox('top-left', quoteCss(site)),
		makeMarginBox('top-right', quoteCss(title)),
		makeMarginBox('bottom-left', quoteCss(url)),
		makeMarginBox('bottom-center', quoteCss(checked)),
		makeMarginBox('bottom-right', 'counter(page) " / " counter(pages)'),
	];
	return `@page{size:auto;margin:20mm 17mm 19mm;${MARGIN_FONT};${boxes.join('')}}`;
}
