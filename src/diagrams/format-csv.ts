import { writeCsv } from '../model/write-csv.ts';
import type { DiagramDrawing } from './drawing.ts';

/** The table of a diagram as CSV (RFC 4180, LF), header first; the last column names the claim of each row. */
export function formatDiagramCsv({ table }: Pick<DiagramDrawing, 'table'>): string {
	const rows = table.rows.map((cells) => {
		const claim = cells.find((cell) => cell.claim)?.claim;
		const name = claim === undefined ? '' : [claim.id, claim.key].filter(Boolean).join('/');
		return [...cells.map(({ text }) => text), name];
	});
	return writeCsv([], [[...table.columns, 'Claim'], ...rows]);
}
