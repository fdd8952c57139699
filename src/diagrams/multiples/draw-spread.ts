import { scaleLinear } from 'd3-scale';
import type { Shape, SizeDrawing } from '../../figures/drawing.ts';
import { LEADING, measure, setBlock } from '../../figures/text-styles.ts';
import { formatTick, getDivisor } from './value-scale.ts';
import type { ResolvedPanel } from './resolve-multiples.ts';

/** CSS pixels. */
const BAR = 9;
const ROW_GAP = 3;
const WORDS_GAP = 14;
/** Of words over bars, so that they do not touch the line at nought. */
const INSET = 5;

/** Where a spread stands, CSS pixels. */
interface SpreadFrame {
	left: number;
	right: number;
	top: number;
	/** Whether there is room for words beside the bars; else they stand over them. */
	isBroad: boolean;
}

/** A figure with its author. */
const writePoint = ({ short, name }: ResolvedPanel['points'][number]): string =>
	`${name}: ${short}`;

/**
 * Draws the figures of several authors for one stretch of time as bars under one another, each from its lower to its upper
 * end, on an axis of their own. A figure without a range is a tick.
 */
export function drawSpread(
	{ points, tone, certainty }: ResolvedPanel,
	{ left, right, top, isBroad }: SpreadFrame,
): SizeDrawing {
	const widest = Math.max(...points.map((point) => measure(writePoint(point), 'small')));
	const start = isBroad ? left + widest + WORDS_GAP : left;
	const highest = Math.max(...points.map(({ high }) => high));
	const divisor = getDivisor(highest);
	const scale = scaleLinear([0, highest], [start, right - 10]);
	const rows: Shape[] = [];
	let y = top;
	for (const point of points) {
		const text = writePoint(point);
		const words = setBlock({
			text,
			kind: 'small',
			at: [left + (isBroad ? 0 : INSET), y],
			width: right - left,
		});
		rows.push(...words.shapes.map((shape) => ({ ...shape, hasEdge: true })));
		const middle = isBroad ? y + LEADING / 2 : y + LEADING + BAR / 2;
		const [from, to] = [scale(point.low), scale(point.high)].map((x) => x.toFixed(1));
		rows.push(
			from === to
				? {
						type: 'path',
						d: `M${from} ${middle - BAR / 2}v${BAR}`,
						stroke: tone,
						width: 3,
					}
				: {
						type: 'path',
						d: `M${from} ${middle - BAR / 2}H${to}v${BAR}H${from}z`,
						fill: tone,
						isPale: true,
						stroke: tone,
						width: 1,
						certainty,
					},
		);
		y += (isBroad ? LEADING : LEADING + BAR) + ROW_GAP;
	}
	const axis = scale.ticks(4).flatMap((value): Shape[] => {
		const at = scale(value);
		const text = formatTick(value, divisor);
		const half = measure(text, 'small') / 2;
		return [
			{
				type: 'path',
				d: `M${at.toFixed(1)} ${top}V${y}`,
				stroke: value === 0 ? 'muted' : 'rule',
				width: 1,
			},
			...setBlock({
				text,
				kind: 'small',
				color: 'muted',
				at: [Math.min(Math.max(at, half), right - half), y + 2],
				width: right,
				anchor: 'middle',
			}).shapes,
		];
	});
	return { height: y + 2 + LEADING - top, shapes: [...axis, ...rows] };
}
