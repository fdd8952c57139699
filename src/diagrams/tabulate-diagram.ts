import type { CsvTable } from '../model/csv-table.ts';
import type { DiagramDrawing } from './drawing.ts';

/** The table of a diagram, to be handed out; where rows rest on claims, the last column names them. */
export function tabulateDiagram({ table }: Pick<DiagramDrawing, 'table'>): CsvTable {
	const claims = table.rows.map((cells) => {
		const claim = cells.find((cell) => cell.claim)?.claim;
		return claim && [claim.id, claim.key].filter(Boolean).join('/');
	});
	const hasClaims = claims.some((name) => name !== undefined);
	const printed = table.columns.map((name) => ({
		name,
		about: 'As the table of the diagram prints it.',
	}));
	const named = { name: 'Claim', about: 'The claim that the row rests on, and the key in it.' };
	return {
		columns: [...printed, ...(hasClaims ? [named] : [])],
		rows: table.rows.map((cells, index) => [
			...cells.map(({ text }) => text),
			...(hasClaims ? [claims[index]] : []),
		]),
	};
}
