/** How a plane lies in another, as PDF writes it: `[a b c d e f]` takes (x, y) to (a x + c y + e, b x + d y + f). */
export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** One after the other: first into the plane of `inner`, then with it into that of `outer`. */
export const multiply = (inner: Matrix, outer: Matrix): Matrix => {
	const [a, b, c, d, e, f] = inner;
	const [A, B, C, D, E, F] = outer;
	return [
		a * A + b * C,
		a * B + b * D,
		c * A + d * C,
		c * B + d * D,
		e * A + f * C + E,
		e * B + f * D + F,
	];
};

export const translate = (x: number, y: number): Matrix => [1, 0, 0, 1, x, y];
