import { readFileSync } from 'node:fs';
import { plainColors } from '../../figures/paint.ts';
import { colorTokens, type Paint, paints, themes } from '../../geo/svg/paint.ts';
import type { BookFont } from './book-fonts.ts';

const getColor = (name: string): string =>
	name in colorTokens ? themes.light[name as keyof typeof colorTokens] : name;

/** The colours of the small drawings that come from the pages: the keys of the maps. */
function listMapColors(): string[] {
	return Object.entries<Paint>(paints).map(([name, { fill, stroke }]) => {
		const rules = [fill && `fill:${getColor(fill)}`, stroke && `stroke:${getColor(stroke)}`];
		return `.${name}{${rules.filter(Boolean).join(';')}}`;
	});
}

/** Asks, where a family is asked for, for all its parts. */
const nameParts = (style: string, fonts: readonly BookFont[]): string =>
	[...Map.groupBy(fonts, ({ of }) => of)].reduce((text, [name, parts]) => {
		const families = [...new Set(parts.map(({ family }) => `"${family}"`))];
		return text.replaceAll(`'${name}'`, families.join(', '));
	}, style);

/** The whole stylesheet of the book: fonts, letters and blocks, colours of the keys of maps. */
export function makeStyle(fonts: readonly BookFont[]): string {
	const style = nameParts(readFileSync(new URL('book.css', import.meta.url), 'utf8'), fonts);
	return [
		...fonts.map(({ rule }) => rule),
		style,
		`.figure-frame,.map-frame{background:${plainColors.paper}}`,
		...listMapColors(),
		'',
	].join('\n');
}
