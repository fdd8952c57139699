import { max, min } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { ChartData, ChartSeries } from './chart-data.ts';
import { formatTick, getEnds } from './split-figure.ts';

/** Series that share an axis of values. */
export interface Panel {
	heading: string | undefined;
	/** What its figures count, with their scale: "million tonnes". Empty where each figure says so itself. */
	unit: string;
	series: ChartSeries[];
	/** From the first to the last mark of the axis: round, and beyond all figures. */
	domain: [number, number];
	/** Round marks with their words. */
	ticks: { value: number; text: string }[];
}

/** About how many marks an axis has. */
const TICKS = 4;

/** Units that are printed otherwise than they are written in the content. */
const UNITS: Record<string, string> = {
	'%': '',
	'US$ bn': 'US$\u00a0billion',
	'US$ million': 'US$\u00a0million',
};

const MILLION = 1_000_000;

/** The panels of a chart. Those of one unit have the same axis; different units never meet. */
export function getPanels(
	chart: Pick<ChartData, 'series' | 'levels' | 'axisFrom' | 'unit'>,
): Panel[] {
	const { series } = chart;
	const headings = [...new Set(series.map(({ panel }) => panel))];
	return headings.map((heading) => {
		const own = series.filter(({ panel }) => panel === heading);
		const unit = own[0]?.unit ?? '';
		const scale = scaleLinear().domain(getReach(chart, unit)).nice(TICKS);
		const [low = 0, high = 1] = scale.domain();
		const isInMillions = high >= MILLION;
		const name = UNITS[unit] ?? unit;
		return {
			heading,
			unit: isInMillions ? `million ${name}` : name,
			series: own,
			domain: [low, high],
			ticks: scale.ticks(TICKS).map((value) => ({
				value,
				text: formatTick(isInMillions ? value / MILLION : value, unit),
			})),
		};
	});
}

/** What an axis has to reach from and to: from nought, unless the chart begins it elsewhere. */
function getReach(
	{ series, levels, axisFrom, unit: unitOfChart }: Parameters<typeof getPanels>[0],
	unit: string,
): [number, number] {
	const points = [
		...series.filter((own) => own.unit === unit).flatMap((own) => own.points),
		...(unit === unitOfChart ? levels.map(({ point }) => point) : []),
	];
	const ends = points
		.flatMap(({ figure }) => [getEnds(figure).low, getEnds(figure).high])
		.filter((end) => end !== undefined);
	const start = axisFrom ?? 0;
	const low = min([start, ...ends]) ?? 0;
	const high = max([start, ...ends]) ?? 0;
	// Figures that are all nought still need an axis.
	return [low, high === low ? low + 1 : high];
}
