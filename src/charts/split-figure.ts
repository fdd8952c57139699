import { formatValue } from '../model/format-value.ts';
import type { ClaimValue } from '../schemas/claim.ts';

/** A figure as a chart prints it: the unit stands in its heading. */
interface FigureText {
	/** "about", "more than"; always there where one end is open. */
	qualifier: string | undefined;
	/** "13,000", "2.8–3.5 million", "47.8%". */
	number: string;
}

/** The ends of a figure. A single figure is both its ends; an end that is open is undefined. */
interface Ends {
	low: number | undefined;
	high: number | undefined;
}

export function getEnds({ value, low, high }: ClaimValue): Ends {
	return { low: value ?? low, high: value ?? high };
}

/** From here on a count is printed as "1 million" and not in full. */
const COMPACT_FROM = 1_000_000;

/** Prints a number as on an axis: "30,000", "2 million", "40%". */
export function formatTick(value: number, unit: string, isCompact: boolean): string {
	return formatNumber({ value }, unit, isCompact);
}

/** Splits a figure into its qualifier and its number without unit; per cent keeps its sign. */
export function splitFigure(figure: ClaimValue): FigureText {
	const { low, high } = getEnds(figure);
	const isCompact = Math.min(low ?? Infinity, high ?? Infinity) >= COMPACT_FROM;
	const isRange = low !== undefined && high !== undefined && low !== high;
	const ends = isRange ? { low, high } : { value: low ?? high ?? 0 };
	const implied = low === undefined ? 'up to' : high === undefined ? 'at least' : undefined;
	return {
		qualifier: figure.qualifier ?? implied,
		number: formatNumber(ends, figure.unit ?? '', isCompact),
	};
}

function formatNumber(
	ends: Pick<ClaimValue, 'value' | 'low' | 'high'>,
	unit: string,
	isCompact: boolean,
): string {
	const sign = unit.startsWith('%') ? { unit: '%' } : {};
	const figure = { quantity: '', saidBy: '', asOf: null, sources: [], ...ends, ...sign };
	return formatValue(figure, { compact: isCompact });
}
