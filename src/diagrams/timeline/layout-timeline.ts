import type { DiagramOf } from '../../schemas/diagram.ts';
import type { Layout } from '../drawing.ts';
import { isText, type Shape, type Size, type SizeDrawing, WIDTHS } from '../../figures/drawing.ts';
import type { KnownEvent } from '../../figures/get-event.ts';
import { spreadLabels } from '../../figures/spread-labels.ts';
import { ASCENT, LEADING, measure, setBlock, wrap } from '../../figures/text-styles.ts';
import { describeTimeline } from './describe-timeline.ts';
import {
	type ResolvedEvent,
	type ResolvedPeriod,
	type ResolvedTimeline,
	resolveTimeline,
} from './resolve-timeline.ts';

/** Where things stand across the page, CSS pixels. Time runs down. */
interface Frame {
	/** The column of years, and the two bars beside it. */
	years: number;
	left: number;
	right: number;
	bar: number;
	/** Where the words of talks and of clashes begin, and which way they run. */
	talks: Side;
	clashes: Side;
	/** CSS pixels of a year. */
	scale: number;
}

interface Side {
	/** The marks. */
	marks: number;
	/** The edge of the words next to the marks. */
	words: number;
	width: number;
	anchor: 'start' | 'end';
}

/** CSS pixels. */
const GUTTER = 40;
const AWAY = 12;
const LEAD = 22;
const GAP = 5;
const MARK = 4.5;
/** Half the height of the mark of a clash: low, since clashes come in close order. */
const LOW = 1.3;
const INDENT = 18;

/** How far below the bars words may reach. */
const BELOW = 60;

const KINDS = ['talks', 'clashes'] as const;

/** How many CSS pixels a year takes, and how broad a bar is. */
const MEASURES: Record<Size, { scale: number; bar: number }> = {
	narrow: { scale: 5.5, bar: 104 },
	medium: { scale: 10, bar: 90 },
	sheet: { scale: 8.5, bar: 92 },
	wide: { scale: 8.5, bar: 112 },
};

/** The bars stand in the middle, talks left of them and clashes right. */
function getFrame(size: Size): Frame {
	const { scale, bar } = MEASURES[size];
	const width = WIDTHS[size];
	const middle = width / 2;
	const left = middle - GUTTER / 2 - bar;
	const right = middle + GUTTER / 2;
	const words = left - AWAY - LEAD;
	return {
		years: middle,
		left,
		right,
		bar,
		talks: { marks: left - AWAY, words, width: words, anchor: 'end' },
		clashes: { marks: right + bar + AWAY, words: width - words, width: words, anchor: 'start' },
		scale,
	};
}

/** The mark of an event: a ring for talks, a filled bar for clashes. */
function drawMark(kind: ResolvedEvent['kind'], x: number, y: number): Shape {
	return kind === 'talks'
		? { type: 'circle', at: [x, y], radius: MARK, fill: 'paper', stroke: 'ink' }
		: {
				type: 'path',
				d: `M${x - MARK} ${y - LOW}h${2 * MARK}v${2 * LOW}h${-2 * MARK}z`,
				fill: 'accent',
			};
}

/** The years of a period: "1948–1994", "since 2011". */
function getYears({ begins, ends }: ResolvedPeriod): string {
	const first = begins.date.slice(0, 4);
	return ends === undefined ? `since ${first}` : `${first}–${ends.date.slice(0, 4)}`;
}

/** The name of a period with its years under it, beside it where the bar is too low for that, or alone. */
function setPeriod(period: ResolvedPeriod, height: number, width: number): string[] {
	const { name, of } = period;
	const kind = of === 'both' ? 'figure' : 'small';
	const years = getYears(period);
	const lines = [...wrap(name, kind, width), years];
	if (lines.length * LEADING <= height) return lines;
	const inOne = `${name}, ${years}`;
	return measure(inOne, kind) <= width ? [inOne] : lines.slice(0, -1);
}

/** A bar for each period, its name and years in the middle. */
function drawPeriod(
	period: ResolvedPeriod,
	states: ResolvedTimeline['states'],
	{ left, right, bar }: Frame,
	toY: (year: number) => number,
): Shape[] {
	const { of, from, to } = period;
	const [start, end] = [toY(from), toY(to)];
	const x = of === 'right' ? right : left;
	const width = of === 'both' ? right + bar - left : bar;
	const isBoth = of === 'both';
	const lines = setPeriod(period, end - start, width - 6);
	const words = lines.flatMap((text, index) => {
		const top = (start + end - lines.length * LEADING) / 2 + index * LEADING;
		return setBlock({
			text,
			kind: isBoth ? 'figure' : 'small',
			color: isBoth ? 'paper' : 'ink',
			at: [x + width / 2, top],
			width: Infinity,
			anchor: 'middle',
		}).shapes;
	});
	return [
		{
			type: 'path',
			d: `M${x} ${start}h${width}V${end}h${-width}z`,
			fill: isBoth ? 'accent' : 'surface',
			stroke: isBoth ? 'accent' : states[of].tone,
			width: 1.5,
		},
		...words,
	];
}

/** Events whose marks would lie over one another have one in common, at the middle of them. */
interface Spot {
	y: number;
	events: ResolvedEvent[];
}

/** Half the height of the mark of an event, CSS pixels. */
const getHalf = ({ kind }: ResolvedEvent): number => (kind === 'talks' ? MARK : LOW);

/** The marks of one side, in the order of time. */
function listSpots(events: readonly ResolvedEvent[], toY: (year: number) => number): Spot[] {
	const spots: Spot[] = [];
	for (const event of events) {
		const y = toY(event.from);
		const last = spots.at(-1);
		const before = last?.events.at(-1);
		const isNear = before !== undefined && y - toY(before.from) < 2 * getHalf(event);
		if (last === undefined || !isNear || event.kind !== 'talks') {
			spots.push({ y, events: [event] });
			continue;
		}
		last.events.push(event);
		const sum = last.events.reduce((total, own) => total + toY(own.from), 0);
		last.y = sum / last.events.length;
	}
	return spots;
}

/**
 * The marks of events at their dates, and how long one of more than a year lasted.
 *
 * @param isCounted whether a mark of several says how many, since no lines lead from it
 */
function drawMarks(
	spots: readonly Spot[],
	{ marks, anchor }: Side,
	toY: (year: number) => number,
	isCounted: boolean,
): Shape[] {
	return spots.flatMap(({ y, events }): Shape[] => [
		...events
			.filter(({ from, to }) => to - from > 1)
			.map(({ from, to }): Shape => ({
				type: 'path',
				d: `M${marks} ${toY(from)}V${toY(to)}`,
				stroke: 'accent',
				width: 3,
			})),
		...events.slice(0, 1).map(({ kind }) => drawMark(kind, marks, y)),
		...(isCounted && events.length > 1
			? setBlock({
					text: `${events.length}×`,
					kind: 'small',
					at: [marks + (anchor === 'end' ? -1 : 1) * (MARK + 3), y - LEADING / 2],
					width: Infinity,
					anchor,
				}).shapes
			: []),
	]);
}

/** Its years and its title; one that lasted has its last year, as its mark has. */
function getText({ event, from, to }: ResolvedEvent): string {
	const last = to - from > 1 ? `–${Math.floor(to)}` : '';
	return `${event.date.slice(0, 4)}${last} ${event.title}`;
}

/** The words of one side, each as near to its mark as there is room, with a line to it. */
function drawLabels(
	spots: readonly Spot[],
	{ marks, words, width, anchor }: Side,
	room: { start: number; end: number },
): Shape[] {
	const labels = spots.flatMap(({ y, events }) => events.map((event) => ({ y, event })));
	const texts = labels.map(({ event }) => getText(event));
	const heights = texts.map((text) => wrap(text, 'label', width).length * LEADING);
	const tops = spreadLabels(
		labels.map(({ y }, index) => ({ middle: y, height: heights[index] ?? 0 })),
		{ ...room, gap: GAP },
	);
	const away = anchor === 'start' ? 1 : -1;
	return labels.flatMap(({ y }, index): Shape[] => {
		const top = tops[index] ?? y;
		const text = texts[index] ?? '';
		const block = setBlock({ text, kind: 'label', at: [words, top], width, anchor });
		const line = `M${marks + away * MARK} ${y}L${words - away * 4} ${top + LEADING / 2}`;
		return [{ type: 'path', d: line, stroke: 'muted', width: 1 }, ...block.shapes];
	});
}

/** On a phone the words stand under the drawing, as a list for each kind. */
function drawLists({ titles, events }: ResolvedTimeline, top: number): SizeDrawing {
	const width = WIDTHS.narrow;
	const shapes: Shape[] = [];
	let y = top;
	for (const kind of KINDS) {
		const title = setBlock({ text: titles[kind], kind: 'figure', at: [INDENT, y], width });
		shapes.push(drawMark(kind, MARK + 1, y + LEADING / 2), ...title.shapes);
		y += title.height + GAP;
		for (const own of events.filter((event) => event.kind === kind)) {
			const block = setBlock({
				text: getText(own),
				kind: 'label',
				at: [INDENT, y],
				width: width - INDENT,
			});
			shapes.push(...block.shapes);
			y += block.height + 2;
		}
		y += 10;
	}
	return { height: y - 10 - top, shapes };
}

/** What stands over the columns: the marks with their names, and the names of the states. */
function drawHead({ states, titles }: ResolvedTimeline, frame: Frame, size: Size): SizeDrawing {
	const shapes: Shape[] = [];
	if (size === 'narrow') {
		for (const kind of KINDS) {
			const { anchor } = frame[kind];
			const [first = ''] = titles[kind].split(' ');
			const at = anchor === 'end' ? 0 : WIDTHS.narrow;
			const run = anchor === 'end' ? 'start' : 'end';
			const words = setBlock({
				text: first,
				kind: 'small',
				at: [at, 0],
				width: WIDTHS.narrow / 4,
				anchor: run,
			});
			shapes.push(...words.shapes);
		}
	} else {
		for (const kind of KINDS) {
			const { words, anchor, width } = frame[kind];
			const away = MARK + 7;
			const block = setBlock({ text: titles[kind], kind: 'figure', at: [words, 0], width, anchor });
			shapes.push(
				drawMark(kind, anchor === 'start' ? words - away : words + away, LEADING / 2),
				...block.shapes,
			);
		}
	}
	for (const side of ['left', 'right'] as const) {
		const { name, tone } = states[side];
		shapes.push(
			...setBlock({
				text: name,
				kind: 'heading',
				color: tone,
				at: [frame[side] + frame.bar / 2, 0],
				width: frame.bar,
				anchor: 'middle',
			}).shapes,
		);
	}
	return { height: LEADING + 8, shapes };
}

function drawTimeline(timeline: ResolvedTimeline, size: Size): SizeDrawing {
	const frame = getFrame(size);
	const { states, periods, events, span } = timeline;
	const head = drawHead(timeline, frame, size);
	const top = head.height;
	const toY = (year: number): number =>
		Math.round((top + (year - span[0]) * frame.scale) * 10) / 10;
	const foot = toY(span[1]);
	const shapes: Shape[] = [...head.shapes];
	for (let decade = Math.ceil(span[0] / 10) * 10; decade <= span[1]; decade += 10) {
		const y = toY(decade);
		const isCovered = periods.some(
			({ of, from, to }) =>
				of === 'both' && y > toY(from) - LEADING / 2 && y < toY(to) + LEADING / 2,
		);
		if (isCovered) continue;
		shapes.push(
			...setBlock({
				text: String(decade),
				kind: 'small',
				color: 'muted',
				at: [frame.years, y - LEADING / 2],
				width: GUTTER,
				anchor: 'middle',
			}).shapes,
		);
	}
	shapes.push(...periods.flatMap((period) => drawPeriod(period, states, frame, toY)));
	const columns = KINDS.map((kind) => ({
		side: frame[kind],
		spots: listSpots(
			events.filter((event) => event.kind === kind),
			toY,
		),
	}));
	const isListed = size === 'narrow';
	for (const { side, spots } of columns) shapes.push(...drawMarks(spots, side, toY, isListed));
	if (isListed) {
		const lists = drawLists(timeline, foot + 18);
		return { height: foot + 18 + lists.height, shapes: [...shapes, ...lists.shapes] };
	}
	const end = foot + BELOW;
	for (const { side, spots } of columns) {
		shapes.push(...drawLabels(spots, side, { start: top, end }));
	}
	const lowest = Math.max(...shapes.filter(isText).map(({ at }) => at[1]));
	return { height: Math.max(foot, lowest + LEADING - ASCENT) + 2, shapes };
}

/** Lays out two states on one line of time. */
export function layoutTimeline(entry: DiagramOf<'timeline'>, known: readonly KnownEvent[]): Layout {
	const timeline = resolveTimeline(entry, known);
	const { periods, events } = timeline;
	return {
		draw: (size) => drawTimeline(timeline, size),
		...describeTimeline(timeline),
		figures: [
			...periods.flatMap(({ begins, ends }) => (ends ? [begins, ends] : [begins])),
			...events.map(({ event }) => event),
		],
	};
}
