import { CONFIDENCE_LABELS } from '../model/labels.ts';
import { type Certainty, type Shape, type Size, type SizeDrawing, WIDTHS } from './drawing.ts';
import { LEADING, measure, setBlock } from './text-styles.ts';

/** A sample of a mark, drawn round the middle of its place. */
export interface KeySample {
	draw: (x: number, y: number) => Shape[];
	label: string;
	/** CSS pixels; that of a line where it is left out. */
	width?: number;
}

/** What a key explains: marks, breadths of lines, and how sure a line is. */
interface KeyOptions {
	samples?: readonly KeySample[];
	widths?: readonly { width: number; label: string }[];
	certainties?: ReadonlySet<Certainty>;
}

/** CSS pixels. */
const SAMPLE = 34;
const GAP = 8;
const BETWEEN = 22;

const ORDER: readonly Certainty[] = ['established', 'estimate', 'contested'];

/** A line as a sample, by its breadth and how sure it is. */
export const drawLine =
	(width: number, certainty: Certainty) =>
	(x: number, y: number): Shape[] => [
		{
			type: 'path',
			d: `M${x - SAMPLE / 2} ${y}h${SAMPLE}`,
			stroke: 'muted',
			width,
			certainty,
		},
	];

/** Draws a key: a sample of each line with its word, in as many rows as it takes. */
export function drawKey(
	{ samples = [], widths = [], certainties = new Set() }: KeyOptions,
	size: Size,
	top: number,
): SizeDrawing {
	const items: KeySample[] = [
		...samples,
		...widths.map(({ width, label }) => ({ draw: drawLine(width, 'established'), label })),
		...ORDER.filter((certainty) => certainties.has(certainty)).map((certainty) => ({
			draw: drawLine(2, certainty),
			label: CONFIDENCE_LABELS[certainty].toLowerCase(),
		})),
	];
	const shapes: Shape[] = [];
	let x = 0;
	let y = top;
	for (const { draw, label, width = SAMPLE } of items) {
		const length = width + GAP + measure(label, 'small');
		if (x > 0 && x + length > WIDTHS[size]) {
			x = 0;
			y += LEADING + 4;
		}
		shapes.push(...draw(x + width / 2, y + LEADING / 2));
		const words = setBlock({
			text: label,
			kind: 'small',
			color: 'muted',
			at: [x + width + GAP, y],
			width: length,
		});
		shapes.push(...words.shapes);
		x += length + BETWEEN;
	}
	return { height: y + LEADING - top, shapes };
}
