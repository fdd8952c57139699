import { formatDate } from '../model/format-date.ts';
import type { Certainty, Shape } from '../figures/drawing.ts';
import type { Box } from '../figures/place-beside.ts';
import { LEADING, measure, setBlock } from '../figures/text-styles.ts';
import type { ChartData } from './chart-data.ts';
import { cutDown } from './cut-line.ts';
import type { TimeAxis } from './time-scale.ts';

/** Something that happened at a place on the axis, in words. */
export interface TimeMark {
	/** Place on the axis, in its own years. */
	at: number;
	text: string;
	certainty: Certainty;
}

/** The words of a mark with their place above the plots. */
interface PlacedMark extends TimeMark {
	/** CSS pixels. */
	x: number;
	start: number;
	end: number;
	row: number;
}

/** CSS pixels. */
const GAP = 5;
const PAD = 4;

/** "Border sealed, 2020": on an axis of years the year is enough. */
export function listTimeMarks({ events, breaks }: ChartData, axis: TimeAxis): TimeMark[] {
	return [
		...events.map(({ label, event }): TimeMark => ({
			at: axis.getDatePlace(event.date),
			text: `${label}, ${axis.isAnnual ? event.date.slice(0, 4) : formatDate(event.date)}`,
			certainty: 'established',
		})),
		...breaks.map(({ before, label }): TimeMark => ({
			at: axis.isAnnual ? Number(before) - 0.5 : Number(before),
			text: `${before}: ${label}`,
			certainty: 'estimate',
		})),
	];
}

/** Whether two marks get in each other's way: words on words, or a line that comes down through words. */
function doClash(a: PlacedMark, b: PlacedMark): boolean {
	const isBesides = a.end + PAD < b.start || b.end + PAD < a.start;
	if (a.row === b.row) return !isBesides;
	const [upper, lower] = a.row < b.row ? [a, b] : [b, a];
	return upper.x > lower.start - PAD && upper.x < lower.end + PAD;
}

/** How near to the beginning of words the head of a line seems to be theirs. */
const HEAD = 12;

/** What it costs to take another row, to stand over the own line and not beside it, and to seem to name another line. */
const COSTS = { row: 2, side: 1, over: 7, mistaken: 3 };

/** Whether the words of one mark stand over the head of another's line as if they named it. */
function isMistaken(a: PlacedMark, b: PlacedMark): boolean {
	if (a.row === b.row) return false;
	const [upper, lower] = a.row < b.row ? [a, b] : [b, a];
	return [upper.start, upper.end].some((end) => Math.abs(lower.x - end) < HEAD);
}

/** Rows above the plots that marks may take. */
const ROWS = 4;

/** Where the words of a mark may begin: right of its line, left of it, or over it. */
function listStarts(at: number, width: number, edge: number): { start: number; cost: number }[] {
	const over = Math.max(0, Math.min(at - width / 2, edge - width));
	return [
		{ start: at + GAP, cost: 0 },
		{ start: at - GAP - width, cost: COSTS.side },
		{ start: over, cost: COSTS.over },
	].filter(({ start }) => start >= 0 && start + width <= edge + 0.5);
}

/**
 * Places the words of marks in as few rows as keep them clear of each other and of each other's lines, right of their
 * lines rather than elsewhere.
 *
 * @param edge the right edge of the drawing, CSS pixels
 * @throws if there are too many to be placed
 */
function placeMarks(
	marks: readonly TimeMark[],
	x: (place: number) => number,
	edge: number,
): PlacedMark[] {
	let ways: { placed: PlacedMark[]; cost: number }[] = [{ placed: [], cost: 0 }];
	for (const mark of marks) {
		const at = x(mark.at);
		const width = measure(mark.text, 'small');
		const places = listStarts(at, width, edge).flatMap(({ start, cost }) =>
			Array.from({ length: ROWS }, (_, row) => ({
				place: { ...mark, x: at, start, end: start + width, row },
				cost: row * COSTS.row + cost,
			})),
		);
		ways = ways.flatMap((way) =>
			places
				.filter(({ place }) => !way.placed.some((other) => doClash(place, other)))
				.map(({ place, cost }) => {
					const mistaken = way.placed.filter((other) => isMistaken(place, other)).length;
					return {
						placed: [...way.placed, place],
						cost: way.cost + cost + mistaken * COSTS.mistaken,
					};
				}),
		);
	}
	const best = minBy(ways, ({ cost }) => cost);
	if (best === undefined) throw new Error('Too many events: their words have no room.');
	return best.placed;
}

function minBy<Item>(items: readonly Item[], getCost: (item: Item) => number): Item | undefined {
	return items.toSorted((a, b) => getCost(a) - getCost(b))[0];
}

/** The marks of a chart, ready to be drawn once it is known where the plots are. */
interface EventsDrawing {
	/** What their words take above the first plot, CSS pixels. */
	height: number;
	/** Where the lines stand, CSS pixels. */
	lines: number[];
	/** Words, and lines from them down through all plots, to lie behind the marks and to stop at the words of the plots. */
	draw: (
		top: number,
		plots: readonly Pick<Box, 'top' | 'bottom'>[],
		words: readonly Box[],
	) => Shape[];
}

/** Draws events and breaks: their words in rows, and a line down from each. */
export function drawEvents(
	marks: readonly TimeMark[],
	x: (place: number) => number,
	edge: number,
): EventsDrawing {
	if (marks.length === 0) return { height: 0, lines: [], draw: () => [] };
	const placed = placeMarks(marks, x, edge);
	const height = (Math.max(...placed.map(({ row }) => row)) + 1) * LEADING;
	return {
		height,
		lines: placed.map(({ x: at }) => at),
		draw: (top, plots, words) =>
			placed.flatMap(({ x: at, start, end, row, text, certainty }): Shape[] => {
				const isOver = at > start - 1 && at < end + 1;
				const lineTop = top + row * LEADING + (isOver ? LEADING + 3 : 2);
				const stretches = plots.map((plot, index): [number, number] => [
					index === 0 ? lineTop : plot.top,
					plot.bottom,
				]);
				return [
					...stretches.map(([from, to]): Shape => ({
						type: 'path',
						d: cutDown(at, [from, to], words),
						stroke: 'muted',
						width: 1,
						certainty,
					})),
					...setBlock({ text, kind: 'small', at: [start, top + row * LEADING], width: Infinity })
						.shapes,
				];
			}),
	};
}
