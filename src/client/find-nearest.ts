/** Something on a map: a point, or a circle about it. Lengths in drawing units. */
interface Spot {
	at: readonly [x: number, y: number];
	/** Of a range; 0 for a place. */
	radius: number;
}

/** What lies nearest to a point and within reach: a place before a range, since a circle is easy to hit elsewhere. */
export function findNearest<Item extends Spot>(
	items: readonly Item[],
	[x, y]: readonly [number, number],
	reach: number,
): Item | undefined {
	const measured = items
		.map((item) => ({
			item,
			far: Math.abs(Math.hypot(item.at[0] - x, item.at[1] - y) - item.radius),
		}))
		.filter(({ far }) => far < reach);
	const places = measured.filter(({ item }) => item.radius === 0);
	const [nearest] = (places.length > 0 ? places : measured).sort((a, b) => a.far - b.far);
	return nearest?.item;
}
