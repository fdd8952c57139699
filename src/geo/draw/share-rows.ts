/**
 * How much of a row each picture takes when two stand in one, both equally high and the row full.
 *
 * @param aspects height by width of each picture, in the order they stand
 * @returns shares of the width of a row, without the gap; those of two in a row add up to 1, an odd last one takes a half
 * @example shareRows([1, 0.5]) // [0.3333, 0.6667]
 */
export function shareRows(aspects: readonly number[]): number[] {
	return aspects.map((aspect, index) => {
		const other = aspects[index % 2 === 0 ? index + 1 : index - 1];
		return other === undefined ? 0.5 : other / (aspect + other);
	});
}
