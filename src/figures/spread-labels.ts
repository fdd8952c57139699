/** A label on a line: where its middle should be, and how much room it takes. CSS pixels. */
export interface WantedLabel {
	middle: number;
	height: number;
}

/** Labels that push one another: where the first of them would stand on the average of all wishes. */
interface Pile {
	/** Sum of the wished places, and of how many labels. */
	sum: number;
	count: number;
}

const getMean = ({ sum, count }: Pile): number => sum / count;

/**
 * Moves labels along a line until none covers another, all of them as little as can be: those that push one another
 * stand about the middle of where they wish to be. Keeps their order.
 *
 * @param labels from first to last
 * @returns the top of each, between `start` and `end` if they fit at all
 */
export function spreadLabels(
	labels: readonly WantedLabel[],
	{ start, end, gap }: { start: number; end: number; gap: number },
): number[] {
	// Less what the labels before it take, a label only has to stand no higher than the one before.
	let room = 0;
	const offsets = labels.map(({ height }) => {
		const offset = room;
		room += height + gap;
		return offset;
	});
	const piles: Pile[] = [];
	for (const [index, { middle, height }] of labels.entries()) {
		let pile: Pile = { sum: middle - height / 2 - (offsets[index] ?? 0), count: 1 };
		for (let last = piles.at(-1); last && getMean(last) > getMean(pile); last = piles.at(-1)) {
			piles.pop();
			pile = { sum: last.sum + pile.sum, count: last.count + pile.count };
		}
		piles.push(pile);
	}
	const limit = end - (room - gap);
	const places = piles.flatMap((pile) =>
		Array.from({ length: pile.count }, () => Math.min(Math.max(getMean(pile), start), limit)),
	);
	return places.map((place, index) => place + (offsets[index] ?? 0));
}
