import type { Cell, CsvTable } from './csv-table.ts';

/** Says to Excel that a file is UTF-8; other readers pass it over. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A field as RFC 4180 wants it, on one line. */
function quote(cell: Cell): string {
	const text = String(cell ?? '').replaceAll('\u00a0', ' ');
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Writes a table as CSV that Excel and strict parsers both read: RFC 4180 in UTF-8 with a byte order mark, the names of
 * the columns first. Where it comes from stands in a file beside it, `write-csv-metadata.ts`.
 */
export const writeCsv = ({ columns, rows }: CsvTable): string =>
	BYTE_ORDER_MARK +
	[columns.map(({ name }) => name), ...rows]
		.map((cells) => `${cells.map(quote).join(',')}\r\n`)
		.join('');
