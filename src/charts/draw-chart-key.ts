import { drawKey, type KeySample } from '../figures/draw-key.ts';
import type { PathShape, Shape, Size, SizeDrawing } from '../figures/drawing.ts';
import type { ChartData, ChartSeries } from './chart-data.ts';
import { drawGap, isPale } from './draw-columns.ts';
import { hasGaps } from './draw-lines.ts';
import { hasNames } from './draw-names.ts';
import type { Panel } from './panels.ts';
import { drawBox } from './plot.ts';
import { isRange } from './split-figure.ts';
import { listEmptyYears, type TimeAxis } from './time-scale.ts';

/** CSS pixels. */
const SWATCH = 14;
const GAP_SAMPLE = 30;
const PAIR = 24;

const square = (x: number, y: number, face: Omit<PathShape, 'type' | 'd'>): Shape => ({
	type: 'path',
	d: drawBox({ left: x - 6, right: x + 6, top: y - 6, bottom: y + 6 }),
	...face,
});

const getFace = ({ mark, colour }: Pick<ChartSeries, 'mark' | 'colour'>) =>
	({ fill: mark === 'hollow' ? 'paper' : colour, stroke: colour }) as const;

/** A full square and a pale one beside it: in the charts whose title is about some of the years. */
const drawPair = (x: number, y: number, colour: ChartSeries['colour']): Shape[] => [
	square(x - PAIR / 4, y, { fill: colour }),
	square(x + PAIR / 4, y, { fill: colour, isPale: true, stroke: colour, width: 1 }),
];

/** Columns of several series, those that the title is about and the others, and years without a figure. */
function listColumnSamples(
	chart: ChartData,
	panels: readonly Panel[],
	axis: TimeAxis,
): KeySample[] {
	const named = panels.filter(hasNames).flatMap((panel) => panel.series);
	const paled = chart.series.find(({ points }) => points.some((point) => isPale(point, points)));
	return [
		...named.map((series): KeySample => ({
			label: series.label,
			width: SWATCH,
			draw: (x, y) => [square(x, y, getFace(series))],
		})),
		...(paled === undefined
			? []
			: [
					{
						label: 'dark: years of the title',
						width: PAIR + 2,
						draw: (x: number, y: number) => drawPair(x, y, paled.colour),
					},
				]),
		...(listEmptyYears(axis, chart).length === 0
			? []
			: [
					{
						label: 'year left out',
						width: SWATCH,
						draw: (x: number, y: number) => [drawGap(x, y + 8)],
					},
				]),
	];
}

/** Dots and ranges of series that are told apart by their marks: some full, some in outline. */
function listDotSamples(panels: readonly Panel[]): KeySample[] {
	return panels
		.filter(({ series }) => new Set(series.map(({ mark }) => mark)).size > 1)
		.flatMap(({ series }) => series)
		.map((series): KeySample => {
			// Only marks that the drawing has: of a series without ranges no bar is to be looked for.
			const hasBars = series.points.some(({ figure }) => isRange(figure));
			const hasDots = series.points.some(({ figure }) => !isRange(figure));
			const isPair = hasBars && hasDots;
			return {
				label: series.label,
				width: isPair ? PAIR : SWATCH,
				draw: (x, y) => [
					...(hasBars ? [drawBar(isPair ? x - 7 : x, y, series)] : []),
					...(hasDots
						? [
								{
									type: 'circle' as const,
									at: [isPair ? x + 6 : x, y] as [number, number],
									radius: 4,
									...getFace(series),
								},
							]
						: []),
				],
			};
		});
}

const drawBar = (x: number, y: number, series: ChartSeries): Shape => ({
	type: 'path',
	d: drawBox({ left: x - 4, right: x + 4, top: y - 7, bottom: y + 7 }),
	...getFace(series),
});

/** Lines that pass over years without a figure. */
function listLineSamples(panels: readonly Panel[], axis: TimeAxis): KeySample[] {
	if (!panels.some((panel) => hasGaps({ axis, panel }))) return [];
	const colour = panels[0]?.series[0]?.colour ?? 'muted';
	return [
		{
			label: 'years left out',
			width: GAP_SAMPLE,
			draw: (x, y) => [
				{
					type: 'path',
					d: `M${x - GAP_SAMPLE / 2} ${y}h${GAP_SAMPLE}`,
					stroke: panels.some(hasNames) ? 'muted' : colour,
					width: 1,
					certainty: 'estimate',
				},
			],
		},
	];
}

/** What a single mark in outline stands for. */
function listHollowSamples({ hollow, kind }: ChartData): KeySample[] {
	if (hollow === undefined) return [];
	return [
		{
			label: hollow,
			width: SWATCH,
			draw: (x, y) => [
				kind === 'columns'
					? square(x, y, { fill: 'paper', stroke: 'muted' })
					: { type: 'circle', at: [x, y], radius: 4, fill: 'paper', stroke: 'muted' },
			],
		},
	];
}

/** What has to be explained: marks of several series, pale and in outline, years without a figure. */
export function drawChartKey(
	chart: ChartData,
	panels: readonly Panel[],
	axis: TimeAxis,
	size: Size,
): SizeDrawing {
	const samples = [
		...(chart.kind === 'columns' ? listColumnSamples(chart, panels, axis) : []),
		...(chart.kind === 'dots' ? listDotSamples(panels) : []),
		...(chart.kind === 'lines' ? listLineSamples(panels, axis) : []),
		...listHollowSamples(chart),
	];
	return samples.length === 0 ? { height: 0, shapes: [] } : drawKey({ samples }, size, 0);
}
