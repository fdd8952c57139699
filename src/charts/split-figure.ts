import { formatValue, getQualifier, type Quantity } from '../model/format-value.ts';

/** The ends of a figure. A single figure is both its ends; an end that is open is undefined. */
interface Ends {
	low: number | undefined;
	high: number | undefined;
}

export function getEnds({ value, low, high }: Quantity): Ends {
	return { low: value ?? low, high: value ?? high };
}

/** Whether a figure has two ends that differ. */
export function isRange(figure: Quantity): boolean {
	const { low, high } = getEnds(figure);
	return low !== undefined && high !== undefined && low !== high;
}

/** Where the mark of a figure is highest. */
export function getTop(figure: Quantity): number {
	const { low = 0, high = low } = getEnds(figure);
	return high;
}

/** Prints a number as on an axis: "30,000", "40%". */
export function formatTick(value: number, unit: string): string {
	return formatNumber({ value }, unit, false);
}

/** Short words for those before a figure that move it to one side; "about" and its like do not. */
const SHORT: readonly [pattern: RegExp, word: string][] = [
	[/^(?:more than|over)$/, 'over'],
	[/^at least$/, 'from'],
	[/^(?:less than|under)$/, 'under'],
	[/^(?:up to|at most)$/, 'up to'],
];

function getNumber(figure: Quantity): string {
	const { low, high } = getEnds(figure);
	const ends = isRange(figure) ? { low, high } : { value: low ?? high ?? 0 };
	return formatNumber(ends, figure.unit ?? '', true);
}

/** Words and a figure that stay on one line. */
const join = (words: string, figure: string): string =>
	`${words} ${figure}`.replaceAll(' ', '\u00a0');

/** A figure in a few characters, beside its mark: "over 6.5", "20–30", "26.5 million", "−4.1%". The unit stands above. */
export function formatShort(figure: Quantity): string {
	const qualifier = getQualifier(figure) ?? '';
	const word = SHORT.find(([pattern]) => pattern.test(qualifier))?.[1];
	return word === undefined ? getNumber(figure) : join(word, getNumber(figure));
}

/** A figure with the words before it: "more than 10,000". The unit stands above. */
export function formatFull(figure: Quantity): string {
	const qualifier = getQualifier(figure);
	return qualifier === undefined ? getNumber(figure) : join(qualifier, getNumber(figure));
}

function formatNumber(
	ends: Pick<Quantity, 'value' | 'low' | 'high'>,
	unit: string,
	isCompact: boolean,
): string {
	const sign = unit.startsWith('%') ? { unit: '%' } : {};
	return formatValue({ ...ends, ...sign }, { compact: isCompact });
}
