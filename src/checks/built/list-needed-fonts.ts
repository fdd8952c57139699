import { listCssAddresses } from './css-addresses.ts';
import { getText, listTexts } from '../../html/dom.ts';
import { getElements, type Page } from './read-site.ts';

const FONT_FACE = /@font-face\s*\{([^}]*)\}/g;

/** Parses `U+20-7E,U+A0,U+4??` into pairs of first and last. */
function parseRanges(value: string): [number, number][] {
	return value.split(',').map((range) => {
		const [first = '', last = first] = range.trim().replace(/^U\+/i, '').split('-');
		const start = Number.parseInt(first.replaceAll('?', '0'), 16);
		return [start, Number.parseInt(last.replaceAll('?', 'F'), 16)];
	});
}

/**
 * The addresses of the fonts a page may load: those whose `unicode-range` has a character of its text.
 * An upper bound, since not every page uses every weight and style.
 */
export function listNeededFonts(page: Page): string[] {
	const text = listTexts(page.document)
		.map(({ value }) => value)
		.join('');
	const points = [...new Set(text)].map((character) => character.codePointAt(0) ?? 0);
	const faces = getElements(page, 'style').flatMap((style) => [
		...getText(style).matchAll(FONT_FACE),
	]);
	const addresses = faces.flatMap(([, face = '']) => {
		const range = /unicode-range:([^;]+)/.exec(face)?.[1];
		const ranges = range === undefined ? undefined : parseRanges(range);
		const isNeeded =
			ranges?.some(([from, to]) => points.some((point) => point >= from && point <= to)) ?? true;
		return isNeeded ? listCssAddresses(face).map(({ address }) => address) : [];
	});
	return [...new Set(addresses)];
}
