/** What a cell holds; what is undefined is empty. */
type Cell = string | number | boolean | undefined;

/** A field as RFC 4180 wants it, on one line. */
function quote(cell: Cell): string {
	const text = String(cell ?? '').replaceAll('\u00a0', ' ');
	return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Writes a table as CSV (RFC 4180, UTF-8).
 *
 * @param comments what stands before the table in lines that begin with `#`, the comment prefix of CSV on the Web
 * @param rows the names of the columns, then the rows
 * @param end of a line
 */
export function writeCsv(
	comments: readonly string[],
	rows: readonly (readonly Cell[])[],
	end: '\n' | '\r\n' = '\n',
): string {
	return [
		...comments.map((text) => `# ${text}`),
		...rows.map((cells) => cells.map(quote).join(',')),
		'',
	].join(end);
}
