/** A label on a line: where its middle should be, and how much room it takes. CSS pixels. */
export interface WantedLabel {
	middle: number;
	height: number;
}

/**
 * Moves labels along a line until none covers another: each down as far as it must, and up again from
 * the end where they ran out of room. Keeps their order.
 *
 * @param labels from first to last
 * @returns the top of each, between `start` and `end` if they fit at all
 */
export function spreadLabels(
	labels: readonly WantedLabel[],
	{ start, end, gap }: { start: number; end: number; gap: number },
): number[] {
	let free = start;
	const tops = labels.map(({ middle, height }) => {
		const top = Math.max(free, middle - height / 2);
		free = top + height + gap;
		return top;
	});
	let limit = end;
	for (const [index, { height }] of [...labels.entries()].reverse()) {
		tops[index] = Math.min(tops[index] ?? 0, limit - height);
		limit = (tops[index] ?? 0) - gap;
	}
	return tops;
}
