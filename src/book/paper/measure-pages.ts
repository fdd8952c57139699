import type { Sheet } from './paper-sizes.ts';

/** A stretch of text or a figure, from the corner of its page, in CSS pixels. */
export interface Stretch {
	isFigure: boolean;
	page: number;
	left: number;
	right: number;
	top: number;
	bottom: number;
}

/** What stands in two columns between what spans both, from the top of its page to its foot, in CSS pixels. */
export interface Row {
	page: number;
	/** Where the row begins, and where its columns end. */
	top: number;
	left: number;
	right: number;
	/** Whether what spans both columns ends it, or the part; else the page does. */
	isClosed: boolean;
	/** Whether it is a figure that ends it, or stands over it. */
	isOver: boolean;
	isUnder: boolean;
}

/** A line of text by its column, counted through all pages, and its foot, in CSS pixels of the window. */
export interface Line {
	column: number;
	foot: number;
}

/** What measures the pages of a book that is laid out in columns. */
export interface PageMeter {
	/** The parts that are measured. */
	opened: HTMLElement[];
	/** The boxes that fill their pages: figures whole, and blocks that hold text. */
	boxes: Set<HTMLElement>;
	/** Measures these parts from now on. */
	open: (parts: HTMLElement[]) => void;
	/** All elements of a kind in the open parts. */
	listAll: (selector: string) => HTMLElement[];
	/** The nodes that hold their words. */
	listWords: () => Node[];
	/** The page at an abscissa of the window, from 0. */
	getPage: (x: number) => number;
	/** The column at it: two to a page, counted through all pages. */
	getColumn: (x: number) => number;
	/** Whether something goes on on another page. */
	isSplit: (element: Element) => boolean;
	/** Headings that end a column: where browsers balance columns, they do not keep them by their text. */
	listTorn: () => HTMLElement[];
	listLines: (paragraph: Element) => Line[];
	listStretches: () => Stretch[];
	/** The rows of the open parts, in their order. */
	listRows: (stretches?: readonly Stretch[]) => Row[];
	judgeRows: (
		stretches: readonly Stretch[],
		until: Element | undefined,
	) => { scraps: number; uneven: number; bands: number };
	/** How far each page is filled, from its top, in CSS pixels. */
	measureFeet: (stretches?: readonly Stretch[]) => number[];
	/** The blocks that begin in the left column of a row and may begin another. */
	listLeft: (row: Row) => HTMLElement[];
}

/** How the columns of a book lie, in CSS pixels. */
interface Columns extends Pick<Sheet, 'height'> {
	/** Width of what a page holds. */
	column: number;
	/** Between two pages. */
	gap: number;
	/** Columns of a row that differ by less look even. */
	uneven: number;
}

/** Runs in the book that is laid out in columns of the size of a page. Self-contained, since it is sent to the browser as source. */
export function makePageMeter(
	book: HTMLElement,
	{ column, gap, height, uneven }: Columns,
): PageMeter {
	const FIGURE = 'figure';
	/** What fills its box whatever stands in it. */
	const WHOLE = 'figure, table, .border-walk__stop';
	/** In so many strips from left to right the foot of a page is measured. */
	const STRIPS = 24;
	/** Lines stand further from one another than this, in CSS pixels. */
	const LEAST_LINE = 8;
	/** Three lines, in CSS pixels: a row that holds no more looks like a scrap. */
	const SCRAP = 60;
	let opened: HTMLElement[] = [];
	let boxes = new Set<HTMLElement>();

	return {
		get opened() {
			return opened;
		},
		get boxes() {
			return boxes;
		},
		open(parts) {
			opened = parts;
			boxes = listBoxes();
		},
		listAll,
		listWords,
		getPage,
		getColumn,
		isSplit,
		listTorn,
		listLines,
		listStretches,
		listRows,
		judgeRows,
		measureFeet,
		listLeft,
	};

	/** All elements of a kind in the open part. */
	function listAll(selector: string): HTMLElement[] {
		return opened.flatMap((one) => [...one.querySelectorAll<HTMLElement>(selector)]);
	}

	/** The words of the open part. */
	function listWords(): Node[] {
		return opened.flatMap((one) => {
			const walker = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
			const nodes: Node[] = [];
			for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node);
			return nodes;
		});
	}

	function getPage(x: number): number {
		const { left } = book.getBoundingClientRect();
		return Math.floor((x - left + 1) / (column + gap));
	}

	/** The left edge of a page. */
	function getEdge(page: number): number {
		return book.getBoundingClientRect().left + page * (column + gap);
	}

	function getColumn(x: number): number {
		const page = getPage(x);
		return 2 * page + (x - getEdge(page) > column / 2 - 1 ? 1 : 0);
	}

	/** Whether something goes on on another page. */
	function isSplit(element: Element): boolean {
		return new Set([...element.getClientRects()].map(({ left }) => getPage(left))).size > 1;
	}

	/** Headings that end a column: where browsers balance columns, they do not keep them by their text. */
	function listTorn(): HTMLElement[] {
		return listAll('.prose > .heading, .voice__label').filter((heading) => {
			const [own] = heading.getClientRects();
			const [next] = heading.nextElementSibling?.getClientRects() ?? [];
			return own && next && next.left > own.left + own.width / 2;
		});
	}

	function isAbove(one: Line, other: Line): boolean {
		if (one.column !== other.column) return one.column < other.column;
		return one.foot < other.foot - LEAST_LINE;
	}

	function listLines(paragraph: Element): Line[] {
		const range = document.createRange();
		range.selectNodeContents(paragraph);
		const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
		const feet = rects.map(({ left, bottom }) => ({ column: getColumn(left), foot: bottom }));
		const lines: Line[] = [];
		for (const line of feet.sort((a, b) => a.column - b.column || a.foot - b.foot)) {
			const last = lines.at(-1);
			// Marks and small words of a line end a little above its letters.
			if (last && !isAbove(last, line)) last.foot = line.foot;
			else lines.push(line);
		}
		return lines;
	}

	/** What stands on the pages of the open part. */
	function listStretches(): Stretch[] {
		const { top: head } = book.getBoundingClientRect();
		return [...boxes].flatMap((box) =>
			Array.from(box.getClientRects())
				.filter(({ width }) => width > 0)
				.map(({ left, right, top, bottom }) => {
					const page = getPage(left);
					const edge = getEdge(page);
					return {
						isFigure: box.matches(FIGURE),
						page,
						left: left - edge,
						right: right - edge,
						top: top - head,
						bottom: bottom - head,
					};
				}),
		);
	}

	/** The rows of the open part, in their order. */
	function listRows(stretches: readonly Stretch[] = listStretches()): Row[] {
		type Rect = Pick<Stretch, 'top' | 'bottom' | 'isFigure'> & { side: 'left' | 'right' | 'both' };
		const pages: Rect[][] = [];
		for (const { page, left, right, top, bottom, isFigure } of stretches) {
			const side = left > column / 2 - 1 ? 'right' : right < column / 2 + 1 ? 'left' : 'both';
			(pages[page] ??= []).push({ top, bottom, side, isFigure });
		}
		const rows = Array.from(pages, (rects = []) => rects).flatMap((rects, page) => {
			const own: Row[] = [];
			let isUnder = false;
			for (const rect of rects.sort((one, other) => one.top - other.top)) {
				const { top, bottom, side } = rect;
				const row = own.at(-1);
				if (side === 'both') {
					if (row && !row.isClosed) row.isOver = rect.isFigure;
					if (row) row.isClosed = true;
					isUnder = rect.isFigure;
				} else if (!row || row.isClosed) {
					const open = { isClosed: false, isOver: false, isUnder };
					own.push({ page, top, left: top, right: top, ...open, [side]: bottom });
				} else row[side] = Math.max(row[side], bottom);
			}
			return own;
		});
		const last = rows.at(-1);
		if (last) last.isClosed = true;
		return rows;
	}

	/** What is wrong with the rows of the part, or those above a figure: {@link Layout}. */
	function judgeRows(
		stretches: readonly Stretch[],
		until: Element | undefined,
	): { scraps: number; uneven: number; bands: number } {
		const [rect] = until?.getClientRects() ?? [];
		const end = rect && { page: getPage(rect.left), top: rect.top };
		const { top: head } = book.getBoundingClientRect();
		const rows = listRows(stretches);
		const isScrap = ({ top, left, right }: Row) => Math.max(left, right) - top < SCRAP;
		const judged = rows.filter(
			({ page, top }) => !end || page < end.page || (page === end.page && top < end.top - head),
		);
		const over = judged.filter(({ isOver }) => isOver);
		const gaps = over.map(
			({ left, right }) => Math.max(0, Math.abs(left - right) - uneven) / height,
		);
		return {
			scraps: judged.filter((row) => (row.isOver || row.isUnder) && isScrap(row)).length,
			uneven: gaps.reduce((sum, gap) => sum + gap, 0),
			bands: over.length,
		};
	}

	/** The boxes that fill the pages of the open part: figures whole, and blocks that hold text. */
	function listBoxes(): Set<HTMLElement> {
		const found = new Set<HTMLElement>();
		for (const node of listWords()) {
			let box = node.parentElement;
			if (!box || !node.nodeValue?.trim() || box.closest('.visually-hidden')) continue;
			while (getComputedStyle(box).display === 'inline' && box.parentElement)
				box = box.parentElement;
			found.add(box.closest<HTMLElement>(WHOLE) ?? box);
		}
		return found;
	}

	/**
	 * How far each page is filled, from its top: the mean of where its columns end, measured in strips from left to right.
	 */
	function measureFeet(stretches: readonly Stretch[] = listStretches()): number[] {
		const strip = column / STRIPS;
		const pages: number[][] = [];
		for (const { page, left, right, bottom } of stretches) {
			const strips = (pages[page] ??= Array<number>(STRIPS).fill(0));
			const first = Math.max(0, Math.floor(left / strip + 0.5));
			const last = Math.min(STRIPS, Math.ceil(right / strip - 0.5));
			for (let at = first; at < last; at++) strips[at] = Math.max(strips[at] ?? 0, bottom);
		}
		return Array.from(pages, (strips = []) => {
			// Between two columns lies a strip with nothing in it.
			const closed = strips.map((foot, at) =>
				Math.max(foot, Math.min(strips[at - 1] ?? foot, strips[at + 1] ?? foot)),
			);
			return closed.reduce((sum, foot) => sum + foot, 0) / STRIPS;
		});
	}

	/** The blocks that begin in the left column of a row and may begin another. */
	function listLeft({ page, top, left }: Row): HTMLElement[] {
		const { top: head } = book.getBoundingClientRect();
		const edge = getEdge(page);
		return listAll('.prose > *, .forecast').filter((block) => {
			const [rect] = block.getClientRects();
			if (!rect || block.previousElementSibling?.matches('.heading, .voice__label, h2, h3'))
				return false;
			const isInside = rect.top - head > top + 1 && rect.top - head < left;
			return isInside && rect.left > edge - 1 && rect.right < edge + column / 2 + 1;
		});
	}
}
