import { fileColors } from '../charts/paint.ts';
import { themes } from '../geo/svg/paint.ts';
import type { Color } from './drawing.ts';

/** The class that sets a colour in `styles/diagram.css`, as the current colour of its element. */
export const getColorClass = (color: Color): string => `dg-${color}`;

const { dmz } = themes.light;

/** The same colours in plain figures, for files outside the page. */
export const plainColors: Record<Color, string> = {
	ink: fileColors.ink,
	muted: fileColors.muted,
	rule: fileColors.grid,
	paper: fileColors.paper,
	surface: '#f4efe3',
	accent: '#84301c',
	north: fileColors.north,
	china: fileColors.china,
	russia: fileColors.russia,
	south: fileColors.south,
	neutral: fileColors.neutral,
	dmz,
};
