/** Longer pieces, in letters, are cut at more marks. */
const LONG = 28;

/** Pieces between those marks are joined up to this length. */
const SHORT = 12;

/**
 * Cuts an address where its lines may end: before `/`, `?` and `&`, and what is still long before its other marks. So a
 * hyphen never ends a line, where it would be taken for the hyphen of the line.
 */
export const cutAddress = (address: string): string[] =>
	address
		.split(/(?=[/?&])/)
		.flatMap((piece) => (piece.length > LONG ? joinShort(piece.split(/(?=[-_.=%+])/)) : piece));

/** Joins pieces to longer ones that are still short. */
function joinShort(pieces: readonly string[]): string[] {
	const joined: string[] = [];
	for (const piece of pieces) {
		const last = joined.at(-1);
		if (last !== undefined && last.length + piece.length <= SHORT)
			joined.splice(-1, 1, last + piece);
		else joined.push(piece);
	}
	return joined;
}
