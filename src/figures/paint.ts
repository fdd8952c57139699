import { themes } from '../geo/svg/paint.ts';
import type { Color } from './drawing.ts';

/** The class that sets a colour in `styles/figure.css`, as the current colour of its element. */
export const getColorClass = (color: Color): string => `fig-${color}`;

const { china, russia, dmz } = themes.light;

/** The same colours in plain values, for files outside the page. */
export const plainColors: Record<Color, string> = {
	ink: '#1d1a16',
	muted: '#544e46',
	rule: '#e4ddcd',
	paper: '#fbf8f1',
	surface: '#f4efe3',
	accent: '#84301c',
	north: '#8a5a12',
	china,
	russia,
	south: '#2c6339',
	neutral: '#3d5566',
	dmz,
};
