import { drawKey, drawLine, type KeySample } from '../../figures/draw-key.ts';
import { CONFIDENCE_LABELS } from '../../model/labels.ts';
import type { Figure, Layout } from '../drawing.ts';
import { isBroad, type Shape, type Size, type SizeDrawing, WIDTHS } from '../../figures/drawing.ts';
import { LEADING, measure, setBlock } from '../../figures/text-styles.ts';
import { describeRanges } from './describe-ranges.ts';
import { drawLandmarks, TICK_FOOT } from './draw-landmarks.ts';
import {
	drawLozenge,
	drawMarks,
	drawRing,
	getSaidCertainty,
	SAID_WIDTH,
	SHOWN_WIDTH,
} from './draw-marks.ts';
import { drawPaths } from './draw-paths.ts';
import { COLUMN_GAP, drawAxis, type Frame, makeFrame, NAME_WIDTH, WORDS_WIDTH } from './frame.ts';
import {
	listFigures,
	listRows,
	type Ranges,
	type ResolvedRanges,
	type ResolvedRow,
	resolveRanges,
	type Site,
	writeFigure,
} from './resolve-ranges.ts';

/** CSS pixels. */
const ROW_GAP = 9;

/** A face in the colour of the page under words, so that no line of the axis runs through them. */
function drawGround(text: string, kind: 'figure' | 'small', x: number, top: number): Shape {
	const width = measure(text, kind) + 4;
	return {
		type: 'path',
		d: `M${x} ${top}h${width.toFixed(1)}v${LEADING}H${x}z`,
		fill: 'paper',
	};
}

/** A row: beside each other on a wide page, the words over the line on others. */
function drawRow(
	row: ResolvedRow,
	{ title, terms }: { title: string; terms: Ranges['terms'] },
	frame: Frame,
	top: number,
	drawTicks: ((y: number) => Shape[]) | undefined,
): SizeDrawing {
	const words = listFigures(row, terms).map(({ figure, term }) =>
		writeFigure(figure, term, title, row.name),
	);
	if (isBroad(frame.size)) {
		const name = setBlock({ text: row.name, kind: 'figure', at: [0, top], width: NAME_WIDTH });
		const shapes: Shape[] = [...name.shapes];
		let y = top;
		for (const text of words) {
			const at: [number, number] = [frame.right + COLUMN_GAP, y];
			const block = setBlock({ text, kind: 'small', at, width: WORDS_WIDTH });
			shapes.push(...block.shapes);
			y += block.height;
		}
		const height = Math.max(name.height, y - top);
		return { height, shapes: [...drawMarks(row, frame, top + LEADING / 2), ...shapes] };
	}
	const lines = [setBlock({ text: row.name, kind: 'figure', at: [0, top], width: frame.right })];
	let y = top + LEADING;
	for (const text of words) {
		const block = setBlock({ text, kind: 'small', at: [0, y], width: frame.right });
		lines.push(block);
		y += block.height;
	}
	const texts = lines.flatMap(({ shapes }) => shapes);
	return {
		height: y + 12 + (drawTicks ? TICK_FOOT : 0) - top,
		shapes: [
			...texts.map(({ text, kind, at }) =>
				drawGround(text, kind === 'figure' ? 'figure' : 'small', at[0], at[1] - 11.5),
			),
			...texts,
			...drawMarks(row, frame, y + 6),
			...(drawTicks?.(y + 6) ?? []),
		],
	};
}

function draw(resolved: ResolvedRanges, size: Size): SizeDrawing {
	const { entry, groups, landmarks, paths } = resolved;
	const frame = makeFrame(resolved, size);
	const rows: Shape[] = [];
	// Where words stand over the lines of the rows, they leave those of the places no way down.
	const isLettered = landmarks.length > 0 && !isBroad(size);
	const flags = drawLandmarks(landmarks, frame, 0, isLettered);
	const top = flags.height + (frame.beyond === undefined ? 0 : LEADING);
	let y = top + 10;
	for (const { title, rows: own } of groups) {
		const head = setBlock({ text: title, kind: 'heading', at: [0, y], width: WIDTHS[size] });
		const width = measure(title, 'heading') + 6;
		rows.push(
			{
				type: 'path',
				d: `M0 ${y}h${Math.min(width, WIDTHS[size]).toFixed(1)}v${head.height}H0z`,
				fill: 'paper',
			},
			...head.shapes,
		);
		y += head.height + 6;
		for (const row of own) {
			const block = drawRow(
				row,
				{ title, terms: entry.terms },
				frame,
				y,
				isLettered ? flags.drawTicks : undefined,
			);
			rows.push(...block.shapes);
			y += block.height + ROW_GAP;
		}
		y += 8;
	}
	const axis = drawAxis(entry, frame, top, y);
	const lines = flags.drawLines(isLettered ? top : y);
	y += axis.height + 10;
	const legend = drawLegend(resolved, size, y);
	y += legend.height;
	const shapes = [...axis.shapes, ...lines, ...flags.shapes, ...rows, ...legend.shapes];
	if (!paths) return { height: y, shapes };
	const panel = drawPaths(paths, frame, y + 22);
	return { height: y + 22 + panel.height, shapes: [...shapes, ...panel.shapes] };
}

/** What stands on an axis without a nought: a ring, a line between two ticks, an arrow. */
function listAloneSamples(rows: readonly ResolvedRow[]): KeySample[] {
	const figures = rows.flatMap(({ said }) => (said ? [said] : []));
	const isOpen = ({ low, high }: Figure) => low === undefined || high === undefined;
	const isRange = (figure: Figure) => !isOpen(figure) && figure.low !== figure.high;
	return [
		...(figures.some((figure) => !isOpen(figure) && !isRange(figure))
			? [
					{
						label: 'one figure',
						width: 12,
						draw: (x: number, y: number) => [drawRing(x, 'muted', y)],
					},
				]
			: []),
		...(figures.some(isRange)
			? [
					{
						label: 'a range',
						draw: (x: number, y: number): Shape[] => [
							{
								type: 'path',
								d: `M${x - 16} ${y - 6}v12M${x + 16} ${y - 6}v12`,
								stroke: 'muted',
								width: 2,
							},
							...drawLine(SAID_WIDTH, 'estimate')(x, y),
						],
					},
				]
			: []),
		...(figures.some(isOpen)
			? [
					{
						label: 'a limit: the true figure lies the way of the arrow',
						draw: (x: number, y: number): Shape[] => [
							{
								type: 'path',
								d: `M${x + 13} ${y - 6}v12m0 -6h-26m6 -5l-6 5l6 5`,
								stroke: 'muted',
								width: 2,
							},
						],
					},
				]
			: []),
	];
}

function drawLegend(resolved: ResolvedRanges, size: Size, top: number): SizeDrawing {
	const rows = listRows(resolved);
	const { terms } = resolved.entry;
	const said = rows.flatMap(({ said: figure }) => (figure ? [getSaidCertainty(figure)] : []));
	const isRinged = resolved.entry.scale !== 'log';
	const alone = isRinged ? [] : listAloneSamples(rows);
	const samples = [...new Set(said)].map((certainty) => ({
		draw: (x: number, y: number) => [
			...drawLine(SAID_WIDTH, certainty)(x, y),
			...(isRinged ? [drawRing(x + 17, 'muted', y)] : []),
		],
		label:
			terms.saidKey ||
			[terms.said, CONFIDENCE_LABELS[certainty].toLowerCase()].filter(Boolean).join(': '),
	}));
	const beyond = {
		draw: (x: number, y: number) => [
			...drawLine(1.5, 'contested')(x - 8, y),
			drawLozenge(x + 15, y, 'muted'),
		],
		label: `${terms.beyondHead}, ${terms.beyond}`,
	};
	return drawKey(
		{
			samples: [
				...(rows.some(({ shown }) => shown)
					? [{ draw: drawLine(SHOWN_WIDTH, 'established'), label: terms.shown }]
					: []),
				...samples,
				...alone,
				...(rows.some((row) => row.beyond) ? [beyond] : []),
			],
		},
		size,
		top,
	);
}

/** Lays out figures as lengths on one axis: what was shown as a solid line, what is said as a broken one. */
export function layoutRanges(entry: Ranges, site: Site): Layout {
	const resolved = resolveRanges(entry, site);
	const figures = listRows(resolved).flatMap((row) =>
		listFigures(row, entry.terms).map(({ figure }) => figure),
	);
	return {
		draw: (size) => draw(resolved, size),
		...describeRanges(resolved),
		figures: [...figures, ...Object.values(resolved.paths?.figures ?? {})],
	};
}
