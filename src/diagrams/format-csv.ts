import { writeCsv } from '../model/write-csv.ts';
import type { DiagramDrawing } from './drawing.ts';

/** The table of a diagram as CSV (RFC 4180, LF), header first; where rows rest on claims, the last column names them. */
export function formatDiagramCsv({ table }: Pick<DiagramDrawing, 'table'>): string {
	const claims = table.rows.map((cells) => {
		const claim = cells.find((cell) => cell.claim)?.claim;
		return claim === undefined ? '' : [claim.id, claim.key].filter(Boolean).join('/');
	});
	const hasClaims = claims.some((name) => name !== '');
	const rows = table.rows.map((cells, index) => [
		...cells.map(({ text }) => text),
		...(hasClaims ? [claims[index] ?? ''] : []),
	]);
	return writeCsv([], [[...table.columns, ...(hasClaims ? ['Claim'] : [])], ...rows]);
}
