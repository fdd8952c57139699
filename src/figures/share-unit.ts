import type { Cell } from './drawing.ts';

/** A figure taken apart. */
interface UnitedFigure {
	/** The unit as the head of a column has it: "people", "US$ billion". */
	unit: string;
	/** What is left: "more than 2,914". */
	bare: string;
}

/** So many figures of one unit say it once, over them. */
const LEAST = 3;

/** What stands before the figure; the sign of the money; the figure or the ends of a range; what follows. */
const FIGURE = /^(\D*?\s)??(US\$)?(−?\d+(?:[,.]\d+)*(?:(?:–| to )−?\d+(?:[,.]\d+)*)?)(\D*)$/;

/** Parts a figure from its unit; undefined where it has none, or more in it than a figure. */
function partUnit(text: string): UnitedFigure | undefined {
	const [whole, qualifier = '', money = '', figure = '', after = ''] = FIGURE.exec(text) ?? [];
	const unit = [money, after.replaceAll('\u00a0', ' ').trim()].filter(Boolean).join(' ');
	if (whole === undefined || unit === '') return undefined;
	return { unit, bare: `${qualifier}${figure}` };
}

/**
 * The unit that all figures of a column share, and the column without it. Only figures of claims have one: a date or a
 * name keeps its words.
 *
 * @param cells one of each row
 * @returns undefined where they are few, or differ
 */
export function shareUnit(cells: readonly Cell[]): { unit: string; cells: Cell[] } | undefined {
	const filled = cells.filter(({ text }) => text !== '');
	if (filled.length < LEAST || !filled.some(({ claim }) => claim)) return undefined;
	const units = new Set(filled.map(({ text }) => partUnit(text)?.unit));
	const [unit] = units;
	if (units.size !== 1 || unit === undefined) return undefined;
	return { unit, cells: cells.map((cell) => ({ ...cell, text: bareOf(cell) })) };
}

const bareOf = ({ text }: Cell): string => partUnit(text)?.bare ?? text;
