import { scaleLinear } from 'd3-scale';
import type { Shape, TextShape } from '../../figures/drawing.ts';
import { LEADING, measure, setBlock } from '../../figures/text-styles.ts';
import { formatTick } from './value-scale.ts';
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

/** CSS pixels between the figures of the axis and the plot. */
const AXIS_GAP = 6;
/** As many lines across as a low panel has room for. */
const TICKS = 2;
/** How finely the axis is rounded up above the highest figure. */
const STEPS = 4;

/** From values to CSS pixels, from nought to a round value above the highest figure. */
const makeScale = ({ points }: ResolvedPanel, { top, bottom }: PanelFrame) =>
	scaleLinear([0, Math.max(...points.map(({ high }) => high))], [bottom, top]).nice(STEPS);

/** Lines across at round values, each with its figure before it. */
function drawValueAxis(panel: ResolvedPanel, frame: PanelFrame): Shape[] {
	const { left, right } = frame;
	const y = makeScale(panel, frame);
	const isShare = panel.points.every(({ figure }) => figure.unit === '%');
	return y.ticks(TICKS).flatMap((value): Shape[] => [
		{
			type: 'path',
			d: `M${left} ${round(y(value))}H${right}`,
			stroke: value === 0 ? 'muted' : 'rule',
			width: 1,
		},
		...setBlock({
			text: `${formatTick(value, 1)}${isShare ? '%' : ''}`,
			kind: 'small',
			color: 'muted',
			at: [left - AXIS_GAP, y(value) - LEADING / 2],
			width: left,
			anchor: 'end',
		}).shapes,
	]);
}

/** Draws the figures of a panel over their years. */
export function drawPanel(panel: ResolvedPanel, frame: PanelFrame): Shape[] {
	const y = makeScale(panel, frame);
	const draw = panel.form === 'line' ? drawLine : drawColumns;
	const marks = draw(panel, frame, (value) => y(value));
	return [...drawValueAxis(panel, frame), ...marks];
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
			: { type: 'path', d, fill: tone, isPale: true, stroke: tone, width: 1, certainty };
	});
	return [...columns, ...labelPoints(points, frame, y, width)];
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
			hasEdge: true,
		});
	}
	return kept;
}
