import type { Arrangement, Block, Layout } from './place-figures.ts';

/** What a page of the book holds, in CSS pixels. */
export interface Sheet {
	width: number;
	height: number;
}

/** The parts of a book in the browser, each laid out in columns while it is open. */
export interface BookLayout {
	/** Ids of the parts. */
	parts: string[];
	/** Shows one part alone, and says how many figures it has. */
	open: (part: string) => number;
	layOut: (arrangement: Arrangement) => Layout;
	lookAround: (figure: number, reach: number) => { above: Block[]; below: Block[] };
	listStarts: () => (string | undefined)[];
	/** Leaves the open part as it was laid out last. */
	close: () => void;
	/** Shows the whole book again. */
	end: () => void;
}

/**
 * Runs in the book, shown as for print: lays its parts out as they will be printed. To know where pages end, each part
 * is laid out in columns of the size of a page: browsers break both by the same rules. Self-contained, since it is
 * sent to the browser as source. Parts with pages of several sizes are left alone.
 */
export function layOutBook(sheet: Sheet): BookLayout {
	const FITTED = ':scope > .book-part:not([hidden], [data-paper="mixed"])';
	const FIGURE = 'figure, .border-walk';
	/** Between the columns: wider than what stands in the margin of a page. */
	const GAP = 600;

	const book = document.querySelector<HTMLElement>('.book');
	if (!book) throw new Error('There is no book on this page.');
	const column = sheet.width - parseFloat(getComputedStyle(book).paddingInlineEnd);
	const style = new CSSStyleSheet();
	style.replaceSync(`
		:root { text-rendering: geometricPrecision }
		.book > * { display: none }
		.book > .shown { display: block }
		.book { inline-size: ${sheet.width}px; block-size: ${sheet.height}px }
		.book { columns: ${column}px; column-gap: ${GAP}px; column-fill: auto }
	`);
	document.adoptedStyleSheets.push(style);
	const parts = [...book.querySelectorAll<HTMLElement>(FITTED)];
	let part = book;
	let figures: HTMLElement[] = [];
	let homes: Comment[] = [];
	/** Blocks by their numbers. */
	const blocks: Element[] = [];

	return {
		parts: parts.map(({ id }) => id),
		open(id) {
			part = parts.find((one) => one.id === id) ?? part;
			part.classList.add('shown');
			figures = [...part.querySelectorAll<HTMLElement>(FIGURE)];
			homes = figures.map((figure) => {
				const mark = document.createComment('');
				figure.before(mark);
				return mark;
			});
			return figures.length;
		},
		layOut({ spots, leading }) {
			part.style.setProperty('--fit', String(leading));
			for (const [index, figure] of figures.entries()) {
				const { anchor, side } = spots[index] ?? { anchor: 'home', side: 'after' };
				const place = anchor === 'home' ? homes[index] : blocks[anchor];
				place?.[side](figure);
			}
			const last = figures[spots.length - 1];
			return { feet: measureFeet(), page: getPage(last?.getClientRects()[0]?.left ?? 0) };
		},
		lookAround(index, reach) {
			const figure = figures[index];
			const list = (next: (element: Element) => Element | null) => {
				const found: Block[] = [];
				let block = figure ? next(figure) : null;
				while (block && found.length <= reach) {
					found.push(toBlock(block));
					block = next(block);
				}
				return found;
			};
			return {
				above: list((element) => element.previousElementSibling),
				below: list((element) => element.nextElementSibling),
			};
		},
		/* What stands first on each sheet and has an id; names that only the index leads to are no places. */
		listStarts() {
			const starts: (string | undefined)[] = [part.id];
			for (const element of part.querySelectorAll('[id]:not([id*="--name-"])')) {
				if (element.closest('svg, .print-aside')) continue;
				const [rect] = element.getClientRects();
				if (rect) starts[getPage(rect.left)] ??= element.id;
			}
			return Array.from(starts);
		},
		close() {
			for (const mark of homes) mark.remove();
			part.classList.remove('shown');
		},
		end() {
			document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== style);
		},
	};

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

	/** Where the text and the drawings of each page end, from its top. The margin does not count. */
	function measureFeet(): number[] {
		const { top } = (book as HTMLElement).getBoundingClientRect();
		const feet: number[] = [];
		const range = document.createRange();
		const add = ({ left, bottom, width }: DOMRect) => {
			if (width === 0) return;
			const page = getPage(left);
			feet[page] = Math.max(feet[page] ?? 0, bottom - top);
		};
		const walker = document.createTreeWalker(part, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, {
			acceptNode(node) {
				if (!(node instanceof Element)) return NodeFilter.FILTER_ACCEPT;
				if (node.matches('.print-aside, .visually-hidden')) return NodeFilter.FILTER_REJECT;
				if (!node.matches('svg')) return NodeFilter.FILTER_SKIP;
				add(node.getBoundingClientRect());
				return NodeFilter.FILTER_REJECT;
			},
		});
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			range.selectNodeContents(node);
			for (const rect of range.getClientRects()) add(rect);
		}
		return Array.from(feet, (foot) => foot ?? 0);
	}
}
