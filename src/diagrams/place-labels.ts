/** A label of a point on a line: where the point is, and how long the label is. CSS pixels. */
export interface PointLabel {
	x: number;
	width: number;
}

/** Where a label goes: its row, counted away from the line, and which end of it stands at the point. */
export interface PlacedLabel {
	row: number;
	anchor: 'start' | 'end';
}

/** CSS pixels between two labels of a row. */
const CLEAR = 10;

/** Where a label begins, seen from its point outwards: times -1 for labels that end at their point. */
interface Taken {
	near: number;
	row: number;
}

/** Rows for labels that all reach the same way, the outermost point first: each step lies behind the last. */
function stack(labels: readonly PointLabel[], direction: 1 | -1): Map<PointLabel, number> {
	const taken: Taken[] = [];
	const rows = new Map<PointLabel, number>();
	for (const label of labels.toSorted((a, b) => (b.x - a.x) * direction)) {
		const near = label.x * direction;
		const far = near + label.width;
		// A leader beside the label must not run through it: it goes behind all that stand in its way.
		const row =
			Math.max(-1, ...taken.filter((own) => own.near < far + CLEAR).map((own) => own.row)) + 1;
		taken.push({ near, row });
		rows.set(label, row);
	}
	return rows;
}

/**
 * Places labels of points on a horizontal line into rows. Points left of the middle have their label to the right of them,
 * to stand above the line; the others to the left, to stand below. So no label covers another, and no leader, straight
 * from point to row, runs through a label.
 *
 * @param width of the drawing, CSS pixels
 * @returns the place of each label, in the order given
 */
export function placeLabels(labels: readonly PointLabel[], width: number): PlacedLabel[] {
	const isLeft = ({ x }: PointLabel): boolean => x < width / 2;
	const above = stack(labels.filter(isLeft), 1);
	const below = stack(
		labels.filter((label) => !isLeft(label)),
		-1,
	);
	return labels.map((label) => {
		const row = above.get(label);
		return row === undefined
			? { row: below.get(label) ?? 0, anchor: 'end' }
			: { row, anchor: 'start' };
	});
}
