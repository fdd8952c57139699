/** Columns that a row of cards may have on a wide page, the best first where two leave as few places empty. */
const COLUMNS = [4, 5, 3] as const;

/** In how many columns so many cards leave the fewest places of the last row empty. */
export function chooseColumns(cards: number): number {
	const getEmpty = (columns: number) => (columns - (cards % columns)) % columns;
	return COLUMNS.reduce((best, columns) => (getEmpty(columns) < getEmpty(best) ? columns : best));
}
