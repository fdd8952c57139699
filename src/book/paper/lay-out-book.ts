import type { makeTextCutter } from './cut-text.ts';
import type { makePageMeter } from './measure-pages.ts';
import type { Sheet } from './paper-sizes.ts';
import type { Arrangement, Block, Layout, Spot } from './place-figures.ts';
import type { settlePart } from './settle-part.ts';

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

/** What measures, parts and finishes what is laid out, each self-contained. */
export interface BookTools {
	makePageMeter: typeof makePageMeter;
	makeTextCutter: typeof makeTextCutter;
	settlePart: typeof settlePart;
}

/**
 * Runs in the book, shown as for print: lays its parts out as they will be printed. To know where pages end, each part
 * is laid out in columns of the size of a page: browsers break both by the same rules. Self-contained, since it is
 * sent to the browser as source, with its tools.
 */
export function layOutBook(sheet: Sheet, tools: BookTools): BookLayout {
	/** What stands on paper: the title page too, since a part may go on under it. */
	const FITTED = ':scope > :is(.book-title, .book-part):not([hidden])';
	const PART = '.book-part';
	const CHAPTER = '.book-part[data-number]';
	const CONTINUED = '[data-continues]';
	const FIGURE = 'figure';
	/** Between the columns: wider than what stands in the margin of a page. */
	const GAP = 600;
	/** Columns that differ by less look even, in CSS pixels. */
	const UNEVEN = 45;

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
	let figures: HTMLElement[] = [];
	let homes: Comment[] = [];
	/** Blocks by their numbers. */
	const blocks: Element[] = [];
	const meter = tools.makePageMeter(book, { ...sheet, column, gap: GAP, uneven: UNEVEN });
	const cutter = tools.makeTextCutter(meter);
	const { getPage, listAll } = meter;
	/** The first figures as they are placed now, and how much text had been parted before each. */
	let placed: { spot: string; cuts: number; isRefused: boolean }[] = [];
	let leadingNow = NaN;

	return {
		parts: fitted.map((run) => ({
			id: run.find((element) => element.matches(PART))?.id ?? '',
			isChapter: run.some((element) => element.matches(CHAPTER)),
		})),
		open(id) {
			const opened = fitted.find((run) => run.some((one) => one.id === id)) ?? [];
			book.replaceChildren(...opened);
			meter.open(opened);
			figures = listAll(FIGURE);
			homes = figures.map((figure) => {
				const mark = document.createComment('');
				figure.before(mark);
				return mark;
			});
			placed = [];
			leadingNow = NaN;
			return figures.length;
		},
		listOpen: () => meter.opened.map(({ id }) => id).filter(Boolean),
		layOut({ spots, leading }) {
			if (leading !== leadingNow) takeBack(0);
			leadingNow = leading;
			for (const one of meter.opened) one.style.setProperty('--fit', String(leading));
			const isPlaced = (spot: Spot, index: number) => placed[index]?.spot === JSON.stringify(spot);
			const first = spots.findIndex((spot, index) => !isPlaced(spot, index));
			takeBack(first === -1 ? spots.length : first);
			// Those that have no place yet stay away: they would push others to pages where they will not stand.
			for (const figure of figures.slice(placed.length)) figure.remove();
			for (const spot of spots.slice(placed.length)) place(spot);
			const last = figures[spots.length - 1];
			const page = getPage(last?.getClientRects()[0]?.left ?? 0);
			const until = spots.length < figures.length ? last : undefined;
			const stretches = meter.listStretches();
			return {
				feet: meter.measureFeet(stretches),
				page,
				torn: meter.listTorn().filter((heading) => !until || isBefore(heading, until)).length,
				split: figures.filter(meter.isSplit).length,
				...meter.judgeRows(stretches, until),
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
			const starts: (string | undefined)[] = [meter.opened.find(({ id }) => id)?.id];
			for (const element of listAll('[id]:not([id*="--name-"])')) {
				if (element.closest('svg, .print-aside')) continue;
				const [rect] = element.getClientRects();
				if (rect) starts[getPage(rect.left)] ??= element.id;
			}
			return Array.from(starts);
		},
		settle() {
			tools.settlePart(meter, UNEVEN);
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
}
