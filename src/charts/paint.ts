import { themes } from '../geo/svg/paint.ts';
import type { Chart } from '../schemas/chart.ts';

type SeriesColor = Chart['series'][number]['colour'];

/** The colours a chart is made of. */
export type ChartColor = SeriesColor | 'ink' | 'muted' | 'grid' | 'guide';

/** The class that sets each colour in `styles/chart.css`. */
export const colorClasses: Record<ChartColor, string> = {
	ink: 'chart-ink',
	muted: 'chart-muted',
	grid: 'chart-grid',
	guide: 'chart-guide',
	china: 'chart-china',
	russia: 'chart-russia',
	south: 'chart-south',
	north: 'chart-north',
	dmz: 'chart-dmz',
	neutral: 'chart-neutral',
};

const { china, russia, dmz } = themes.light;

/** The same colours in plain figures, for files outside the page, with the paper they stand on. */
export const fileColors: Record<ChartColor | 'paper', string> = {
	paper: '#fbf8f1',
	ink: '#1d1a16',
	muted: '#544e46',
	grid: '#e4ddcd',
	guide: '#a89f8f',
	china,
	russia,
	south: '#2c6339',
	north: '#8a5a12',
	dmz,
	neutral: '#3d5566',
};
