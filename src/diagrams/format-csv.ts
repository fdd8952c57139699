import type { DiagramDrawing } from './drawing.ts';

const quote = (cell: string): string => {
	const text = cell.replaceAll('\u00a0', ' ');
	return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** The table of a diagram as CSV (RFC 4180, LF), header first; the last column names the claim of each row. */
export function formatDiagramCsv({ table }: Pick<DiagramDrawing, 'table'>): string {
	const rows = table.rows.map((cells) => {
		const claim = cells.find((cell) => cell.claim)?.claim;
		const name = claim === undefined ? '' : [claim.id, claim.key].filter(Boolean).join('/');
		return [...cells.map(({ text }) => text), name];
	});
	return [[...table.columns, 'Claim'], ...rows]
		.map((cells) => `${cells.map(quote).join(',')}\n`)
		.join('');
}
