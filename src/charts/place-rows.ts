import type { Row } from './make-rows.ts';
import { LEADING } from './text-styles.ts';

/** A row with its place. CSS pixels from the top of the drawing. */
export type PlacedRow = Row & {
	top: number;
	/** Where its mark stands. */
	middle: number;
	bottom: number;
};

/** Stacks rows. Where labels stand above their marks, the label is nearer to its own mark than to the last. */
export function placeRows(rows: readonly Row[], start: number, isStacked: boolean): PlacedRow[] {
	let top = start;
	return rows.map((row) => {
		const { height, toMiddle } = getSize(row, isStacked);
		const placed = { ...row, top, middle: top + toMiddle, bottom: top + height };
		top += height;
		return placed;
	});
}

function getSize(row: Row, isStacked: boolean): { height: number; toMiddle: number } {
	if (row.type === 'name') return { height: 30, toMiddle: 18 };
	if (row.type === 'break') return { height: 24, toMiddle: 12 };
	if (row.type === 'gap') return { height: 18, toMiddle: 9 };
	const label = row.label.length * LEADING;
	if (isStacked) return { height: label + 31, toMiddle: label + 11 };
	return { height: Math.max(label + 8, 24), toMiddle: 12 };
}
