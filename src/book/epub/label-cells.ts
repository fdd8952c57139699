import { type Element, getAttribute, getText } from '../../html/dom.ts';
import { findByName, make, prepend, setAttribute } from '../../html/tree.ts';

/** So many columns have room on a small screen. */
const FEW = 3;

const addClass = (element: Element, name: string): void => {
	setAttribute(element, 'class', [getAttribute(element, 'class'), name].filter(Boolean).join(' '));
};

/**
 * Writes into each cell of a wide table what its column is called, so that the stylesheet can show each row as a list
 * on a small screen. Elsewhere the names are not shown.
 */
export function labelCells(part: Element): void {
	for (const table of findByName(part, 'table')) {
		const heads = findByName(table, 'thead').flatMap((head) => findByName(head, 'th'));
		if (heads.length <= FEW) continue;
		addClass(table, 'table--wide');
		for (const row of findByName(table, 'tbody').flatMap((body) => findByName(body, 'tr'))) {
			for (const [index, cell] of findByName(row, 'td', 'th').entries()) {
				const label = getText(heads[index] ?? make('th', {})).trim();
				if (getText(cell).trim() === '') addClass(cell, 'cell--empty');
				else if (index > 0 && label !== '')
					prepend(cell, make('span', { class: 'cell-label' }, `${label}: `));
			}
		}
	}
}
