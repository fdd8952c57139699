import { CONFIDENCE_LABELS } from '../model/labels.ts';
import { type Certainty, type Shape, type Size, type SizeDrawing, WIDTHS } from './drawing.ts';
import { LEADING, measure, setBlock } from './text-styles.ts';

/** What a key explains: breadths of lines, and how sure a line is. */
interface KeyOptions {
	widths?: readonly { width: number; label: string }[];
	certainties: ReadonlySet<Certainty>;
}

/** CSS pixels. */
const SAMPLE = 34;
const GAP = 8;
const BETWEEN = 22;

const ORDER: readonly Certainty[] = ['established', 'estimate', 'contested'];

/** Draws a key: a sample of each line with its word, in as many rows as it takes. */
export function drawKey(
	{ widths = [], certainties }: KeyOptions,
	size: Size,
	top: number,
): SizeDrawing {
	const items = [
		...widths.map(({ width, label }) => ({ width, label, certainty: 'established' as const })),
		...ORDER.filter((certainty) => certainties.has(certainty)).map((certainty) => ({
			width: 2,
			label: CONFIDENCE_LABELS[certainty].toLowerCase(),
			certainty,
		})),
	];
	const shapes: Shape[] = [];
	let x = 0;
	let y = top;
	for (const { width, label, certainty } of items) {
		const length = SAMPLE + GAP + measure(label, 'small');
		if (x > 0 && x + length > WIDTHS[size]) {
			x = 0;
			y += LEADING + 4;
		}
		const middle = y + LEADING / 2;
		shapes.push({
			type: 'path',
			d: `M${x} ${middle}h${SAMPLE}`,
			stroke: 'muted',
			width,
			certainty,
		});
		const words = setBlock({
			text: label,
			kind: 'small',
			color: 'muted',
			at: [x + SAMPLE + GAP, y],
			width: length,
		});
		shapes.push(...words.shapes);
		x += length + BETWEEN;
	}
	return { height: y + LEADING - top, shapes };
}
