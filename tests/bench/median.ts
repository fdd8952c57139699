/** The middle of some figures. */
export const median = (values: readonly number[]): number =>
	values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** Between which two of some figures half of them lie. */
export function quartiles(values: readonly number[]): [low: number, high: number] {
	const sorted = values.toSorted((a, b) => a - b);
	const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? NaN;
	return [at(0.25), at(0.75)];
}
