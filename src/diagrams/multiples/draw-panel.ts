import { scaleLinear } from 'd3-scale';
import type { Shape, TextShape } from '../../figures/drawing.ts';
import { spreadLabels } from '../../figures/spread-labels.ts';
import { ASCENT, LEADING, measure } from '../../figures/text-styles.ts';
import type { Point, ResolvedPanel } from './resolve-multiples.ts';

/** Where a panel stands, CSS pixels. */
export interface PanelFrame {
	left: number;
	right: number;
	/** Of the highest figure. */
	top: number;
	/** Of nought. */
	bottom: number;
	/** From years to CSS pixels. */
	x: (years: number) => number;
}

type Scale = (value: number) => number;

/** CSS pixels. */
const GAP = 5;
const DOT = 3.5;

const round = (value: number): string => value.toFixed(1);

/** Draws the figures of a panel over their years. */
export function drawPanel(panel: ResolvedPanel, frame: PanelFrame): Shape[] {
	const { left, right, top, bottom } = frame;
	const highest = Math.max(...panel.points.map(({ high }) => high));
	const y = scaleLinear([0, highest], [bottom, top]);
	const draw = { line: drawLine, columns: drawColumns, spread: drawSpread }[panel.form];
	return [
		...draw(panel, frame, (value) => y(value)),
		{ type: 'path', d: `M${left} ${bottom}H${right}`, stroke: 'muted', width: 1 },
	];
}

function drawLine(
	{ points, tone, certainty }: ResolvedPanel,
	frame: PanelFrame,
	y: Scale,
): Shape[] {
	const path = points.map(({ at, high }) => `${round(frame.x(at))} ${round(y(high))}`).join('L');
	return [
		{ type: 'path', d: `M${path}`, stroke: tone, width: 2, certainty },
		...points.map((point): Shape => ({
			type: 'circle',
			at: [frame.x(point.at), y(point.high)],
			radius: DOT,
			fill: tone,
		})),
		...labelPoints(points, frame, y),
	];
}

function drawColumns(
	{ points, tone, certainty }: ResolvedPanel,
	frame: PanelFrame,
	y: Scale,
): Shape[] {
	const width = (frame.x(2001) - frame.x(2000)) * 0.66;
	const columns = points.map((point): Shape => {
		const start = frame.x(point.at) - width / 2;
		const d = `M${round(start)} ${round(frame.bottom)}V${round(y(point.high))}h${round(width)}V${round(frame.bottom)}`;
		return certainty === 'established'
			? { type: 'path', d, fill: tone }
			: { type: 'path', d, fill: 'paper', stroke: tone, certainty };
	});
	return [...columns, ...labelPoints(points, frame, y, width)];
}

/** Figures for one stretch of time, each drawn over all of it, with its author beside. */
function drawSpread(
	{ points, tone, certainty, during }: ResolvedPanel,
	{ right, top, bottom, x }: PanelFrame,
	y: Scale,
): Shape[] {
	if (during === undefined) return [];
	const [start, end] = [x(during.from), x(during.to)];
	// Each holds for all of the stretch: side by side they would seem to rise with the years.
	const bars = points.map((point) => ({ point, middle: (y(point.low) + y(point.high)) / 2 }));
	const marks = bars.map(({ point: { low, high }, middle }): Shape =>
		low === high
			? {
					type: 'path',
					d: `M${round(start)} ${round(middle)}H${round(end)}`,
					stroke: tone,
					width: 2,
					certainty,
				}
			: {
					type: 'path',
					d: `M${round(start)} ${round(y(low))}H${round(end)}V${round(y(high))}H${round(start)}z`,
					fill: tone,
					isPale: true,
					stroke: tone,
					width: 1,
					certainty,
				},
	);
	const byHeight = bars.toSorted((a, b) => a.middle - b.middle);
	const tops = spreadLabels(
		byHeight.map(({ middle }) => ({ middle, height: LEADING })),
		{ start: top - 4, end: bottom, gap: 0 },
	);
	const labels = byHeight.flatMap(({ point, middle }, index): Shape[] => {
		const labelTop = tops[index] ?? 0;
		const from = end + 14;
		const room = right - from;
		const text = `${point.short}: ${point.name}`;
		return [
			{
				type: 'path',
				d: `M${round(end + 1)} ${round(middle)}L${round(end + 9)} ${round(labelTop + LEADING / 2)}h3`,
				stroke: 'rule',
				width: 1,
			},
			{
				type: 'text',
				text: measure(text, 'small') > room ? point.short : text,
				at: [from, labelTop + ASCENT],
				anchor: 'start',
				kind: 'small',
				color: 'ink',
			},
		];
	});
	return [...labels, ...marks];
}

/** Figures over their marks: first, last, highest and lowest, and of the others those that have room. */
function labelPoints(
	points: readonly Point[],
	{ left, right, x }: PanelFrame,
	y: Scale,
	markWidth = DOT * 2,
): TextShape[] {
	const byHeight = points.toSorted((a, b) => a.high - b.high);
	const telling = [points.at(-1), points[0], byHeight.at(-1), byHeight[0], ...points];
	const kept: TextShape[] = [];
	for (const point of new Set(telling)) {
		if (point === undefined) continue;
		const half = measure(point.short, 'small') / 2;
		const middle = Math.min(Math.max(x(point.at), left + half), right - half);
		const baseline = y(point.high) - GAP - 1;
		const isClear = kept.every(
			({ text, at }) =>
				Math.abs(at[0] - middle) > half + measure(text, 'small') / 2 + 3 ||
				Math.abs(at[1] - baseline) > LEADING,
		);
		const isUnmarked = points.every(
			(other) =>
				other === point ||
				Math.abs(x(other.at) - middle) > half + markWidth / 2 ||
				y(other.high) >= baseline,
		);
		if (!isClear || !isUnmarked) continue;
		kept.push({
			type: 'text',
			text: point.short,
			at: [middle, baseline],
			anchor: 'middle',
			kind: 'small',
			color: 'ink',
		});
	}
	return kept;
}
