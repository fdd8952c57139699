import type { Color } from '../figures/drawing.ts';
import { getColorClass, plainColors } from '../figures/paint.ts';
import { type MapClass, type MapTheme, paints, themes } from '../geo/svg/paint.ts';

/** What charts and diagrams paint with, on dark paper: the second colours of `styles/`, held to them by a test. */
export const darkColors: Record<Color, string> = {
	ink: '#e9e5db',
	muted: '#b1b6bf',
	rule: '#313b4a',
	paper: '#10151d',
	surface: '#181f2a',
	accent: '#f2ab92',
	north: '#e0b56c',
	china: themes.dark.china,
	russia: themes.dark.russia,
	south: '#9cd6a8',
	neutral: '#a9c0d0',
	dmz: themes.dark.dmz,
};

const figureColors: Record<MapTheme, Record<Color, string>> = {
	light: plainColors,
	dark: darkColors,
};

const colorOfClass = new Map(
	(Object.keys(plainColors) as Color[]).map((color) => [getColorClass(color), color]),
);

const isMapClass = (name: string): name is MapClass => Object.hasOwn(paints, name);

/** The rule of a class in one theme, or nothing where the class sets no colour. */
function writeRule(name: string, theme: MapTheme): string {
	if (isMapClass(name)) {
		const declarations = Object.entries(paints[name]).map(([property, color]) => {
			const value = color === 'none' ? color : themes[theme][color];
			return `${property}:${value}`;
		});
		return `.${name}{${declarations.join(';')}}`;
	}
	const color = colorOfClass.get(name);
	if (color === undefined) return '';
	// A thumbnail of a figure stands on a surface, so that a face of paper is one of that.
	const value = figureColors[theme][color === 'paper' ? 'surface' : color];
	return `.${name}{color:${value}}`;
}

/** Style rules for the classes of a drawing, in both themes: those of the reader's, not of the page's script. */
export function writeRules(drawing: string): string {
	const names = [
		...new Set(
			[...drawing.matchAll(/class="([^"]*)"/g)].flatMap(([, list = '']) => list.split(' ')),
		),
	].sort();
	const write = (theme: MapTheme) =>
		`.back{fill:${figureColors[theme].surface}}${names.map((name) => writeRule(name, theme)).join('')}`;
	return `${write('light')}@media (prefers-color-scheme:dark){${write('dark')}}`;
}
