import type { PageMeter } from './measure-pages.ts';

/**
 * Runs in the book: parts the open part, as it was laid out last, only where its lines end, and repeats what its tables go
 * on under. Self-contained, since it is sent to the browser as source.
 *
 * @param uneven columns that differ by less look even, in CSS pixels
 */
export function settlePart(meter: PageMeter, uneven: number): void {
	const HYPHEN = '\u00AD';
	const { listAll, listWords, listTorn, listRows, listLines, measureFeet, isSplit } = meter;
	keepHeadings();
	balanceEnd();
	keepLoneLines();
	fitContinuations();
	dropIdleHyphens();

	/** Begins a column with each heading that would end one, unless that takes another page. */
	function keepHeadings(): void {
		for (const heading of listTorn()) {
			const { length } = measureFeet();
			heading.style.breakBefore = 'column';
			if (measureFeet().length > length) heading.style.breakBefore = '';
		}
	}

	/** Lets the columns of the last row end as near to one another as its blocks allow, where the browser leaves one short. */
	function balanceEnd(): void {
		const row = listRows().at(-1);
		if (!row || row.left - row.right < uneven) return;
		let best = { foot: row.left - uneven / 2, block: undefined as HTMLElement | undefined };
		for (const block of meter.listLeft(row)) {
			block.style.breakBefore = 'column';
			const { page = NaN, left = 0, right = 0 } = listRows().at(-1) ?? {};
			const foot = page === row.page ? Math.max(left, right) : Infinity;
			if (foot < best.foot) best = { foot, block };
			block.style.breakBefore = '';
		}
		if (best.block) best.block.style.breakBefore = 'column';
	}

	/** How many lines of a paragraph stand on each of its pages. */
	function countLines(paragraph: Element): number[] {
		const pages = Map.groupBy(listLines(paragraph), ({ column }) => column >> 1);
		return [...pages.values()].map(({ length }) => length);
	}

	/** In nested columns browsers at times leave one line of a paragraph alone on a page: such a one is not parted. */
	function keepLoneLines(): void {
		for (let turn = 0; turn < 3; turn++) {
			// A long line of the index goes on under its name: src/book/paper/continue-index.ts.
			const torn = listAll('p, li:not(.book-index > *), dd').filter((paragraph) => {
				if (!isSplit(paragraph)) return false;
				const lines = countLines(paragraph);
				return lines.length > 1 && (lines[0] === 1 || lines.at(-1) === 1);
			});
			if (torn.length === 0) return;
			for (const paragraph of torn) paragraph.style.breakInside = 'avoid';
		}
	}

	/** Titles that are repeated make a part longer: where it would take a page more, its lines come nearer to one another. */
	function fitContinuations(): void {
		const { length } = measureFeet();
		const { opened } = meter;
		const [first] = opened;
		const leading = Number(first?.style.getPropertyValue('--fit') || 1);
		for (let step = 0; step < 6; step++) {
			for (const one of opened) one.style.setProperty('--fit', String(leading - step / 100));
			continueTables();
			if (measureFeet().length <= length) return;
		}
	}

	/** Repeats the title of a group of rows, as browsers do the heads of columns, where the group goes on in another column. */
	function continueTables(): void {
		for (const again of listAll('[data-again]')) again.remove();
		const getLeft = (row: Element | null) => row?.getClientRects()[0]?.left ?? NaN;
		const isApart = (row: Element, before: Element | null) =>
			Math.abs(getLeft(row) - getLeft(before)) > 1;
		for (const title of listAll('tbody > tr:first-child:has(> th[scope="rowgroup"])')) {
			const rows = [...(title.parentElement?.children ?? [])];
			for (const [index, row] of rows.entries()) {
				const before = rows[index - 1];
				// One row more moves those that follow, so each is measured when those before it stand.
				if (!before || index === 1 || !isApart(row, before)) continue;
				const again = title.cloneNode(true) as HTMLElement;
				again.dataset['again'] = '';
				again.querySelector('th')?.append(' (continued)');
				again.style.breakAfter = 'avoid';
				row.before(again);
				// Where columns are balanced anew, it may have come to lie elsewhere than at the head of one.
				if (!isApart(again, before) || isApart(row, again)) again.remove();
			}
		}
	}

	/** Takes out the soft hyphens at which no line ends: in a file they would part words for who searches it. */
	function dropIdleHyphens(): void {
		const range = document.createRange();
		/* At the end of a line it is drawn. */
		const isDrawn = (node: Node, at: number) => {
			range.setStart(node, at);
			range.setEnd(node, at + 1);
			return [...range.getClientRects()].some(({ width }) => width > 0);
		};
		const changed: [Node, string][] = [];
		for (const node of listWords()) {
			const text = node.nodeValue ?? '';
			if (!text.includes(HYPHEN)) continue;
			const kept = [...text].filter((sign, at) => sign !== HYPHEN || isDrawn(node, at)).join('');
			if (kept !== text) changed.push([node, kept]);
		}
		for (const [node, text] of changed) node.nodeValue = text;
	}
}
