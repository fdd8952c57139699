import { scaleLinear } from 'd3-scale';
import type { DiagramOf } from '../../schemas/diagram.ts';
import { drawKey, type KeySample } from '../../figures/draw-key.ts';
import type { Layout } from '../drawing.ts';
import {
	type Certainty,
	type Shape,
	type Size,
	type SizeDrawing,
	WIDTHS,
} from '../../figures/drawing.ts';
import { placeLabels } from '../place-labels.ts';
import { ASCENT, LEADING, measure, setBlock } from '../../figures/text-styles.ts';
import { toYears } from '../../figures/time-axis.ts';
import { describeReigns } from './describe-reigns.ts';
import {
	nameYears,
	type ReignsSite,
	type ResolvedLane,
	type ResolvedReigns,
	type ResolvedRuler,
	resolveReigns,
} from './resolve-reigns.ts';

/** From a time in years to a place from left to right. */
type Scale = (time: number) => number;

/** CSS pixels. */
const BAR = 14;
/** Half the height of the band of a reign. */
const BAND = 6;
const RULER_GAP = 9;
const LANE_GAP = 18;
const TICK = 5;

/** Years between two ticks with their year. */
const EVERY: Record<Size, number> = { narrow: 20, medium: 10, sheet: 10, wide: 10 };

/** A bar between two times: filled for a reign, hollow for an heir. */
function drawBar(left: number, right: number, y: number, certainty?: Certainty): Shape {
	const d = `M${left} ${y}H${right}v${BAR}H${left}z`;
	if (certainty === undefined) return { type: 'path', d, fill: 'north', stroke: 'north' };
	return { type: 'path', d, fill: 'paper', stroke: 'north', certainty };
}

/** A ruler: name and years over the bars of the heir and of the reign. */
function drawRuler(
	ruler: ResolvedRuler,
	scale: Scale,
	now: number,
	width: number,
	top: number,
): SizeDrawing {
	const { name, heir, from, to } = ruler;
	const years = nameYears(ruler);
	const nameWidth = measure(`${name} `, 'figure') + 3;
	const length = nameWidth + measure(years, 'label');
	const start = scale((heir ?? from)?.time ?? now);
	const left = Math.max(0, Math.min(start, width - length));
	const y = top + LEADING + 2;
	const word = { type: 'text', anchor: 'start', color: 'ink' } as const;
	return {
		shapes: [
			{ ...word, text: name, kind: 'figure', at: [left, top + ASCENT] },
			{ ...word, text: years, kind: 'label', at: [left + nameWidth, top + ASCENT] },
			...(heir ? [drawBar(scale(heir.time), scale(from?.time ?? now), y, heir.certainty)] : []),
			...(from ? [drawBar(scale(from.time), scale(to?.time ?? now), y)] : []),
		],
		height: LEADING + 2 + BAR,
	};
}

/** The mark of an event, round its place. */
function drawMark(mark: ResolvedLane['mark'], x: number, y: number): Shape {
	switch (mark) {
		case 'office':
			return { type: 'circle', at: [x, y], radius: 4, fill: 'ink' };
		case 'law':
			return { type: 'path', d: `M${x - 4} ${y - 4}h8v8h-8z`, fill: 'ink' };
		case 'removed':
			return { type: 'path', d: `M${x - 4} ${y - 4}l8 8m0 -8l-8 8`, stroke: 'accent', width: 2.5 };
	}
}

/** Events on a line of time, their words in rows above and under it, each at the end of a leader. */
function drawLane(
	{ title, mark, marks }: ResolvedLane,
	scale: Scale,
	width: number,
	top: number,
	drawBands: (line: number) => Shape[],
): SizeDrawing {
	const head = setBlock({ text: title, kind: 'figure', at: [0, top], width });
	const texts = marks.map(({ year, what }) => `${year} ${what}`);
	const labels = marks.map(({ time }, index) => ({
		x: scale(time),
		width: measure(texts[index] ?? '', 'small') + 4,
	}));
	const placed = placeLabels(labels, width);
	const countRows = (anchor: 'start' | 'end') =>
		Math.max(0, ...placed.filter((own) => own.anchor === anchor).map(({ row }) => row + 1));
	const line = top + head.height + countRows('start') * LEADING + 8;
	const shapes: Shape[] = [
		...drawBands(line),
		...head.shapes,
		{ type: 'path', d: `M0 ${line}H${width}`, stroke: 'rule', width: 1 },
	];
	for (const [index, { certainty }] of marks.entries()) {
		const { x = 0 } = labels[index] ?? {};
		const { row = 0, anchor = 'start' } = placed[index] ?? {};
		const isAbove = anchor === 'start';
		const y = isAbove ? line - 8 - (row + 1) * LEADING : line + 8 + row * LEADING;
		shapes.push(
			{
				type: 'path',
				d: `M${x} ${line}V${isAbove ? y + 3 : y + ASCENT}`,
				stroke: 'muted',
				width: 1,
				certainty,
			},
			drawMark(mark, x, line),
			{
				type: 'text',
				text: texts[index] ?? '',
				at: [x + (isAbove ? 4 : -4), y + ASCENT],
				anchor,
				kind: 'small',
				color: 'ink',
			},
		);
	}
	return { shapes, height: line + 8 + countRows('end') * LEADING - top };
}

/** Years on a line. */
function drawAxis(scale: Scale, start: number, now: number, size: Size, top: number): SizeDrawing {
	const every = EVERY[size];
	const first = Math.ceil(start / every) * every;
	const years = Array.from(
		{ length: Math.floor((now - first) / every) + 1 },
		(_, index) => first + index * every,
	);
	return {
		shapes: [
			{ type: 'path', d: `M0 ${top}H${WIDTHS[size]}`, stroke: 'muted', width: 1 },
			...years.flatMap((year): Shape[] => [
				{ type: 'path', d: `M${scale(year)} ${top}v${TICK}`, stroke: 'muted', width: 1 },
				{
					type: 'text',
					text: String(year),
					at: [scale(year), top + TICK + ASCENT],
					anchor: 'middle',
					kind: 'small',
					color: 'muted',
				},
			]),
		],
		height: TICK + LEADING,
	};
}

const SAMPLES: readonly KeySample[] = [
	{
		label: 'in power',
		draw: (x, y) => [drawBar(x - 17, x + 17, y - BAR / 2)],
	},
	{
		label: 'heir',
		draw: (x, y) => [drawBar(x - 17, x + 17, y - BAR / 2, 'established')],
	},
];

/** Every second reign, which is shaded. */
const listShaded = ({ rulers }: ResolvedReigns): ResolvedRuler[] =>
	rulers.filter(({ from }, index) => from !== undefined && index % 2 === 1);

const SHADE = { fill: 'surface', stroke: 'rule', width: 1 } as const;

/** What the shaded stretches are. */
const listShadeSamples = (reigns: ResolvedReigns): KeySample[] =>
	listShaded(reigns).map(({ name }) => ({
		label: `shaded: ${name} in power`,
		draw: (x, y) => [{ type: 'path', d: `M${x - 17} ${y - 7}h34v14h-34z`, ...SHADE }],
	}));

/**
 * Every second reign as a pale band along the line of a lane, so that each event is seen in its reign. The band is no
 * higher than the marks: words stand beside it, which belong to marks that may lie in another reign.
 */
function drawBands(reigns: ResolvedReigns, scale: Scale, now: number, line: number): Shape[] {
	return listShaded(reigns).map(({ from, to }): Shape => ({
		type: 'path',
		d: `M${scale(from?.time ?? now)} ${line - BAND}H${scale(to?.time ?? now)}V${line + BAND}H${scale(from?.time ?? now)}z`,
		...SHADE,
	}));
}

/** Lays out the reigns of a house, and what happened in them, on one line of time. */
export function layoutReigns(entry: DiagramOf<'reigns'>, site: ReignsSite): Layout {
	const reigns = resolveReigns(entry, site);
	const { rulers, lanes } = reigns;
	const marks = lanes.flatMap((lane) => lane.marks);
	const moments = [
		...rulers.flatMap(({ heir, from, to }) =>
			[heir, from, to].filter((moment) => moment !== undefined),
		),
		...marks,
	];
	const now = toYears(entry.asOf);
	const start = Math.floor((Math.min(...moments.map(({ time }) => time)) - 1) / 5) * 5;
	return {
		draw(size): SizeDrawing {
			const width = WIDTHS[size];
			const linear = scaleLinear([start, now], [0, width - 6]);
			const scale: Scale = (time) => Math.round(linear(time) * 10) / 10;
			const shapes: Shape[] = [];
			let y = 0;
			for (const ruler of rulers) {
				const block = drawRuler(ruler, scale, now, width, y);
				shapes.push(...block.shapes);
				y += block.height + RULER_GAP;
			}
			const axis = drawAxis(scale, start, now, size, y);
			shapes.push(...axis.shapes);
			y += axis.height + LANE_GAP / 2;
			for (const lane of lanes) {
				const block = drawLane(lane, scale, width, y, (line) =>
					drawBands(reigns, scale, now, line),
				);
				shapes.push(...block.shapes);
				y += block.height + LANE_GAP;
			}
			const key = drawKey(
				{
					samples: [...SAMPLES, ...listShadeSamples(reigns)],
					certainties: new Set(moments.map(({ certainty }) => certainty)),
				},
				size,
				y,
			);
			return { height: y + key.height, shapes: [...shapes, ...key.shapes] };
		},
		...describeReigns(reigns),
		figures: moments.map(({ event }) => event),
	};
}
