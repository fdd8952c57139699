import type { makeTextCutter } from './cut-text.ts';
import type { Arrangement, Block, Layout, Spot } from './place-figures.ts';

/** What a page of the book holds, in CSS pixels. */
export interface Sheet {
	width: number;
	height: number;
}

/** The parts of a book in the browser, each laid out in columns while it is open, with those that continue it. */
export interface BookLayout {
	/** The parts that begin a page, by their ids. */
	parts: { id: string; isChapter: boolean }[];
	/** Shows one of them alone with those that continue it, and says how many figures they have. */
	open: (part: string) => number;
	/** Ids of the parts that are open. */
	listOpen: () => string[];
	layOut: (arrangement: Arrangement) => Layout;
	lookAround: (figure: number, reach: number) => { above: Block[]; below: Block[] };
	listStarts: () => (string | undefined)[];
	/** Parts the open part, as it was laid out last, only where its lines end, and repeats what its tables go on under. */
	settle: () => void;
	/** Leaves the open part. */
	close: () => void;
	/** Shows the whole book again. */
	end: () => void;
}

/**
 * Runs in the book, shown as for print: lays its parts out as they will be printed. To know where pages end, each part
 * is laid out in columns of the size of a page: browsers break both by the same rules. Self-contained, since it is
 * sent to the browser as source, with what parts text.
 */
export function layOutBook(sheet: Sheet, makeCutter: typeof makeTextCutter): BookLayout {
	/** What stands on paper: the title page too, since a part may go on under it. */
	const FITTED = ':scope > :is(.book-title, .book-part):not([hidden])';
	const PART = '.book-part';
	const CHAPTER = '.book-part[data-number]';
	const CONTINUED = '[data-continues]';
	const FIGURE = 'figure';
	/** What fills its box whatever stands in it. */
	const WHOLE = 'figure, table, .border-walk__stop';
	/** Between the columns: wider than what stands in the margin of a page. */
	const GAP = 600;
	/** In so many strips from left to right the foot of a page is measured. */
	const STRIPS = 24;

	/** Lines stand further from one another than this, in CSS pixels. */
	const LEAST_LINE = 8;
	/** Three lines, in CSS pixels: a row that holds no more looks like a scrap. */
	const SCRAP = 60;
	/** Columns that differ by less look even, in CSS pixels. */
	const UNEVEN = 45;
	const HYPHEN = '\u00AD';

	const book = document.querySelector<HTMLElement>('.book');
	if (!book) throw new Error('There is no book on this page.');
	const column = sheet.width - parseFloat(getComputedStyle(book).paddingInlineEnd);
	const style = new CSSStyleSheet();
	style.replaceSync(`
		:root { text-rendering: geometricPrecision }
		.book { inline-size: ${sheet.width}px; block-size: ${sheet.height}px }
		.book { columns: ${column}px; column-gap: ${GAP}px; column-fill: auto }
	`);
	document.adoptedStyleSheets.push(style);
	/** Each part that begins a page, with those that continue it: they break as one. */
	const runs: HTMLElement[][] = [];
	for (const element of book.querySelectorAll<HTMLElement>(FITTED)) {
		const isContinued = element.matches(CONTINUED);
		const run = runs.at(-1);
		if (isContinued && run) run.push(element);
		else runs.push([element]);
	}
	const fitted = runs.filter((run) => run.some((element) => element.matches(PART)));
	// What is not laid out leaves the page: even hidden, it would make each layout four times as long.
	const all = [...book.childNodes];
	book.replaceChildren();
	let opened: HTMLElement[] = [];
	let figures: HTMLElement[] = [];
	let homes: Comment[] = [];
	let boxes: Element[] = [];
	/** Blocks by their numbers. */
	const blocks: Element[] = [];
	const cutter = makeCutter((x) => {
		const page = getPage(x);
		return 2 * page + (x - getEdge(page) > column / 2 - 1 ? 1 : 0);
	});
	/** The first figures as they are placed now, and how much text had been parted before each. */
	let placed: { spot: string; cuts: number; isRefused: boolean }[] = [];
	let leadingNow = NaN;

	return {
		parts: fitted.map((run) => ({
			id: run.find((element) => element.matches(PART))?.id ?? '',
			isChapter: run.some((element) => element.matches(CHAPTER)),
		})),
		open(id) {
			opened = fitted.find((run) => run.some((one) => one.id === id)) ?? [];
			book.replaceChildren(...opened);
			figures = listAll(FIGURE);
			boxes = listBoxes();
			homes = figures.map((figure) => {
				const mark = document.createComment('');
				figure.before(mark);
				return mark;
			});
			placed = [];
			leadingNow = NaN;
			return figures.length;
		},
		listOpen: () => opened.map(({ id }) => id).filter(Boolean),
		layOut({ spots, leading }) {
			if (leading !== leadingNow) takeBack(0);
			leadingNow = leading;
			for (const one of opened) one.style.setProperty('--fit', String(leading));
			const isPlaced = (spot: Spot, index: number) => placed[index]?.spot === JSON.stringify(spot);
			const first = spots.findIndex((spot, index) => !isPlaced(spot, index));
			takeBack(first === -1 ? spots.length : first);
			// Those that have no place yet stay away: they would push others to pages where they will not stand.
			for (const figure of figures.slice(placed.length)) figure.remove();
			for (const spot of spots.slice(placed.length)) place(spot);
			const last = figures[spots.length - 1];
			const page = getPage(last?.getClientRects()[0]?.left ?? 0);
			const until = spots.length < figures.length ? last : undefined;
			const stretches = listStretches();
			return {
				feet: measureFeet(stretches),
				page,
				torn: listTorn().filter((heading) => !until || isBefore(heading, until)).length,
				split: figures.filter(isSplit).length,
				...judgeRows(stretches, until),
				passes: countPasses(spots),
				isWrong: placed.some(({ isRefused }, index) => {
					const [figure, before] = [figures[index], figures[index - 1]];
					return isRefused || (figure && before && isBefore(figure, before));
				}),
			};
		},
		lookAround(index, reach) {
			const list = (next: (from: Element | Comment) => Element | null) => {
				const found: Block[] = [];
				let block = next(homes[index] as Comment);
				while (block && found.length <= reach) {
					found.push(toBlock(block));
					block = next(block);
				}
				return found;
			};
			takeBack(index);
			return {
				above: list((from) => from.previousElementSibling),
				below: list((from) => from.nextElementSibling),
			};
		},
		/* What stands first on each sheet and has an id; names that only the index leads to are no places. */
		listStarts() {
			const starts: (string | undefined)[] = [opened.find(({ id }) => id)?.id];
			for (const element of listAll('[id]:not([id*="--name-"])')) {
				if (element.closest('svg, .print-aside')) continue;
				const [rect] = element.getClientRects();
				if (rect) starts[getPage(rect.left)] ??= element.id;
			}
			return Array.from(starts);
		},
		settle() {
			keepHeadings();
			balanceEnd();
			keepLoneLines();
			fitContinuations();
			dropIdleHyphens();
		},
		close() {
			for (const mark of homes) mark.remove();
			book.replaceChildren();
		},
		end() {
			book.replaceChildren(...all);
			document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== style);
		},
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

	/** Whether something stands before another in the text. */
	function isBefore(one: Node, other: Node): boolean {
		return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
	}

	/** Gives a place to the first figure that has none. */
	function place(spot: Spot): void {
		const index = placed.length;
		const own = { spot: JSON.stringify(spot), cuts: cutter.count(), isRefused: false };
		placed.push(own);
		const { anchor, side } = spot;
		if (typeof anchor === 'string' && anchor !== 'home') {
			own.isRefused = !placeAtHead(index, anchor === 'head' ? 0 : 1);
			return;
		}
		const block = anchor === 'home' ? homes[index] : blocks[anchor];
		if (figures[index]) block?.[side](figures[index]);
	}

	/**
	 * Places a figure at the head of the page on which its own place lies, or under the figures that come before it if they
	 * stand later, or so many pages further; at home where that cannot be. Says whether it can.
	 */
	function placeAtHead(index: number, further: number): boolean {
		const [figure, home, before] = [figures[index], homes[index], figures[index - 1]];
		const prose = home?.parentElement;
		if (!figure || !home || !prose) return false;
		const [own] = home.nextElementSibling?.getClientRects() ?? [];
		const [last] = before?.getClientRects() ?? [];
		const page = Math.max(getPage(own?.left ?? 0), getPage(last?.left ?? 0)) + further;
		let next: Element | null = (page > 0 && cutter.cut(prose, page)) || null;
		const earlier: (Element | null)[] = figures.slice(0, index);
		while (next && earlier.includes(next)) next = next.nextElementSibling;
		if (next) next.before(figure);
		else home.after(figure);
		return next !== null;
	}

	/** Takes the figures out but for the first, and joins the text that was parted for them. */
	function takeBack(left: number): void {
		const taken = placed.splice(left);
		for (const index of taken.keys()) figures[left + index]?.remove();
		if (taken[0]) cutter.mend(taken[0].cuts);
	}

	/** How many blocks stand between the figures at the heads of pages and their own places. */
	function countPasses(spots: readonly Spot[]): number {
		const counts = spots.map(({ anchor }, index) => {
			const [figure, home] = [figures[index], homes[index]];
			if (typeof anchor === 'number' || anchor === 'home' || !figure || !home) return 0;
			const isAfter = isBefore(home, figure);
			const [from, to]: [Node, Node] = isAfter ? [home, figure] : [figure, home];
			let passed = 0;
			for (let node = from.nextSibling; node && node !== to; node = node.nextSibling) {
				if (node instanceof Element && !node.matches(FIGURE)) passed++;
			}
			return passed;
		});
		return counts.reduce((sum, passed) => sum + passed, 0);
	}

	function toBlock(element: Element): Block {
		const known = blocks.indexOf(element);
		const id = known === -1 ? blocks.push(element) - 1 : known;
		const isFigure = element.matches(`${FIGURE}, .voice__label`);
		const isHeading = element.matches('.heading, h3, h4, h5');
		return {
			id,
			kind: isFigure ? 'figure' : isHeading ? 'heading' : 'text',
			isIntroduction: element.textContent.trim().endsWith(':'),
		};
	}

	function getPage(x: number): number {
		const { left } = (book as HTMLElement).getBoundingClientRect();
		return Math.floor((x - left + 1) / (column + GAP));
	}

	/** The left edge of a page. */
	function getEdge(page: number): number {
		return (book as HTMLElement).getBoundingClientRect().left + page * (column + GAP);
	}

	/** Whether a figure goes on on another page. */
	function isSplit(figure: Element): boolean {
		return new Set([...figure.getClientRects()].map(({ left }) => getPage(left))).size > 1;
	}

	/** Headings that end a column: where browsers balance columns, they do not keep them by their text. */
	function listTorn(): HTMLElement[] {
		return listAll('.prose > .heading, .voice__label').filter((heading) => {
			const [own] = heading.getClientRects();
			const [next] = heading.nextElementSibling?.getClientRects() ?? [];
			return own && next && next.left > own.left + own.width / 2;
		});
	}

	/** Begins a column with each heading that would end one, unless that takes another page. */
	function keepHeadings(): void {
		for (const heading of listTorn()) {
			const { length } = measureFeet();
			heading.style.breakBefore = 'column';
			if (measureFeet().length > length) heading.style.breakBefore = '';
		}
	}

	/** A stretch of text or a figure, from the corner of its page, in CSS pixels. */
	interface Stretch {
		isFigure: boolean;
		page: number;
		left: number;
		right: number;
		top: number;
		bottom: number;
	}

	/** What stands on the pages of the open part. */
	function listStretches(): Stretch[] {
		const { left: start, top: head } = (book as HTMLElement).getBoundingClientRect();
		return [...boxes, ...cutter.listTails()].flatMap((box) =>
			Array.from(box.getClientRects())
				.filter(({ width }) => width > 0)
				.map(({ left, right, top, bottom }) => {
					const page = getPage(left);
					const edge = start + page * (column + GAP);
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

	/** What stands in two columns between what spans both, from the top of its page to its foot, in CSS pixels. */
	interface Row {
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
		const { top: head } = (book as HTMLElement).getBoundingClientRect();
		const rows = listRows(stretches);
		const isScrap = ({ top, left, right }: Row) => Math.max(left, right) - top < SCRAP;
		const judged = rows.filter(
			({ page, top }) => !end || page < end.page || (page === end.page && top < end.top - head),
		);
		const over = judged.filter(({ isOver }) => isOver);
		const gaps = over.map(
			({ left, right }) => Math.max(0, Math.abs(left - right) - UNEVEN) / sheet.height,
		);
		return {
			scraps: judged.filter((row) => (row.isOver || row.isUnder) && isScrap(row)).length,
			uneven: gaps.reduce((sum, gap) => sum + gap, 0),
			bands: over.length,
		};
	}

	/** Lets the columns of the last row end as near to one another as its blocks allow, where the browser leaves one short. */
	function balanceEnd(): void {
		const row = listRows().at(-1);
		if (!row || row.left - row.right < UNEVEN) return;
		let best = { foot: row.left - UNEVEN / 2, block: undefined as HTMLElement | undefined };
		for (const block of listLeft(row)) {
			block.style.breakBefore = 'column';
			const { page = NaN, left = 0, right = 0 } = listRows().at(-1) ?? {};
			const foot = page === row.page ? Math.max(left, right) : Infinity;
			if (foot < best.foot) best = { foot, block };
			block.style.breakBefore = '';
		}
		if (best.block) best.block.style.breakBefore = 'column';
	}

	/** The blocks that begin in the left column of a row and may begin another. */
	function listLeft({ page, top, left }: Row): HTMLElement[] {
		const { left: start, top: head } = (book as HTMLElement).getBoundingClientRect();
		const edge = start + page * (column + GAP);
		return listAll('.prose > *, .forecast').filter((block) => {
			const [rect] = block.getClientRects();
			if (!rect || block.previousElementSibling?.matches('.heading, .voice__label, h2, h3'))
				return false;
			const isInside = rect.top - head > top + 1 && rect.top - head < left;
			return isInside && rect.left > edge - 1 && rect.right < edge + column / 2 + 1;
		});
	}

	/** How many lines of a paragraph stand on each of its pages. */
	function countLines(paragraph: Element): number[] {
		const { left: start } = (book as HTMLElement).getBoundingClientRect();
		const range = document.createRange();
		range.selectNodeContents(paragraph);
		const feet = new Map<number, Map<boolean, number[]>>();
		for (const { left, bottom, width } of range.getClientRects()) {
			if (width === 0) continue;
			const page = getPage(left);
			const isRight = left - start - page * (column + GAP) > column / 2;
			const columns = feet.get(page) ?? new Map<boolean, number[]>();
			feet.set(page, columns.set(isRight, [...(columns.get(isRight) ?? []), bottom]));
		}
		return [...feet.values()].map((columns) => {
			const lines = [...columns.values()].map((all) => {
				const sorted = all.sort((first, second) => first - second);
				// Marks and small words of a line end a little above its letters.
				return sorted.filter((foot, at) => foot - (sorted[at - 1] ?? -Infinity) > LEAST_LINE)
					.length;
			});
			return lines.reduce((sum, own) => sum + own, 0);
		});
	}

	/** In nested columns browsers at times leave one line of a paragraph alone on a page: such a one is not parted. */
	function keepLoneLines(): void {
		for (let turn = 0; turn < 3; turn++) {
			// A long line of the index goes on under its name: src/book/paper/continue-index.ts.
			const torn = listAll('p, li:not(.book-index > *), dd').filter((paragraph) => {
				const rects = [...paragraph.getClientRects()];
				if (new Set(rects.map(({ left }) => getPage(left))).size < 2) return false;
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

	/** The boxes that fill the pages of the open part: figures whole, and blocks that hold text. */
	function listBoxes(): Element[] {
		const boxes = new Set<Element>();
		for (const node of listWords()) {
			let box = node.parentElement;
			if (!box || !node.nodeValue?.trim() || box.closest('.visually-hidden')) continue;
			while (getComputedStyle(box).display === 'inline' && box.parentElement)
				box = box.parentElement;
			boxes.add(box.closest(WHOLE) ?? box);
		}
		return [...boxes];
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
}
