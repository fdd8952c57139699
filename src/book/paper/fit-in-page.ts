/** What a page of the book holds, in CSS pixels. */
export interface Sheet {
	width: number;
	height: number;
}

/** What was changed in a part so that it fills its pages. */
export interface Fit {
	/** Id of the part. */
	part: string;
	/** How many sheets it takes. */
	sheets: number;
	/** What is left empty beyond a few lines a page, in pages. */
	empty: number;
	/** Figures that stand before or after other paragraphs than in the text. */
	moved: number;
	/** Leading against that of the style sheet. */
	leading: number;
	/** Id of the first place on each sheet that has one; the first sheet begins with the part itself. */
	starts: (string | undefined)[];
}

/**
 * Runs in the book, shown as for print: lets its parts fill their pages as a typesetter would. A figure that would
 * leave a hole at the foot of a page goes before or after a few paragraphs near it; a part that would end with a few
 * lines on a page of their own is led a little tighter or wider.
 *
 * To know where pages end, each part is laid out in columns of the size of a page: browsers break both by the
 * same rules. Self-contained, since it is sent to the browser as source. Parts with pages of several sizes are left
 * alone.
 */
export function fitInPage(sheet: Sheet): Fit[] {
	const FITTED = ':scope > .book-part:not([hidden], [data-paper="mixed"])';
	/** Between the columns: wider than what stands in the margin of a page. */
	const GAP = 600;
	/** A foot may stay empty by three lines; more than that is a hole. */
	const SLACK = 58;
	/** The least that may stand on the last page of a part, as a share of its height. */
	const LEAST = 0.2;
	/** A part that leaves less than this empty in all, in pages, is well as it is. */
	const GOOD = 0.06;
	/** How many blocks a figure may pass; a heading counts for two. */
	const REACH = 5;
	/** What must be gained, in pages, to pass a block, to end with a few lines, to change the leading. */
	const COSTS = { pass: 0.012, shortEnd: 0.3, leading: 0.04 };
	const LEADINGS = [1, 0.985, 0.97, 1.015, 0.955, 1.03, 0.94, 1.045];
	/** How many ways of placing the figures so far are followed further. */
	const WAYS = 3;

	/** A place for a figure. */
	interface Spot {
		anchor: ChildNode;
		side: 'before' | 'after';
		passes: number;
	}

	/** Places for the first figures of a part. */
	interface Way {
		spots: Spot[];
		cost: number;
	}

	const book = document.querySelector<HTMLElement>('.book');
	if (!book) throw new Error('There is no book on this page.');
	const parts = [...book.querySelectorAll<HTMLElement>(FITTED)];
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
	const fits = parts.map(fitPart);
	document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== style);
	return fits;

	function fitPart(part: HTMLElement): Fit {
		part.classList.add('shown');
		const figures = [...part.querySelectorAll<HTMLElement>('figure, .border-walk')];
		const homes = figures.map((figure): Spot => {
			const anchor = document.createComment('');
			figure.before(anchor);
			return { anchor, side: 'after', passes: 0 };
		});
		const ways = placeFigures(part, figures, homes);
		let best = { cost: Infinity, spots: homes, leading: 1 };
		for (const leading of LEADINGS) {
			part.style.setProperty('--fit', String(leading));
			for (const { spots } of ways) {
				setFigures(figures, spots);
				const extra = leading === 1 ? 0 : COSTS.leading;
				const cost = measure(part).empty + getCostOfPasses(spots) + extra;
				if (cost < best.cost) best = { cost, spots, leading };
			}
			if (best.cost < GOOD) break;
		}
		part.style.setProperty('--fit', String(best.leading));
		setFigures(figures, best.spots);
		const { feet, empty } = measure(part);
		const starts = listStarts(part);
		for (const { anchor } of homes) anchor.remove();
		part.classList.remove('shown');
		const moved = best.spots.filter(({ passes }) => passes > 0).length;
		return { part: part.id, sheets: feet.length, empty, moved, leading: best.leading, starts };
	}

	/** Places one figure after the other, and follows the best ways further. */
	function placeFigures(part: HTMLElement, figures: HTMLElement[], homes: Spot[]): Way[] {
		let ways: Way[] = [{ spots: [], cost: 0 }];
		for (const [index, figure] of figures.entries()) {
			const home = homes[index] as Spot;
			const rest = homes.slice(index + 1);
			const tryAt = (before: Spot[], spot: Spot): Way => {
				const spots = [...before, spot];
				setFigures(figures, [...spots, ...rest]);
				return { spots, cost: measure(part, figure).empty + getCostOfPasses(spots) };
			};
			ways = ways
				.flatMap(({ spots, cost }) => {
					const atHome = tryAt(spots, home);
					if (atHome.cost < cost + GOOD / 2) return [atHome];
					return [atHome, ...listSpots(figure).map((spot) => tryAt(spots, spot))];
				})
				.sort((a, b) => a.cost - b.cost)
				.slice(0, WAYS);
		}
		return ways;
	}

	/** What stands first on each sheet and has an id; names that only the index leads to are no places. */
	function listStarts(part: HTMLElement): (string | undefined)[] {
		const starts: (string | undefined)[] = [part.id];
		for (const element of part.querySelectorAll('[id]:not([id*="--name-"])')) {
			if (element.closest('svg, .print-aside')) continue;
			const [rect] = element.getClientRects();
			if (rect) starts[getPage(rect.left)] ??= element.id;
		}
		return Array.from(starts);
	}

	function setFigures(figures: HTMLElement[], spots: Spot[]): void {
		for (const [index, figure] of figures.entries()) {
			const { anchor, side } = spots[index] as Spot;
			anchor[side](figure);
		}
	}

	function getCostOfPasses(spots: Spot[]): number {
		return spots.reduce((sum, { passes }) => sum + passes * COSTS.pass, 0);
	}

	/**
	 * Places for a figure near its own: not under a heading, not between an introduction and its list. Down the
	 * page it may pass a heading, as figures in books do; up it stays in its section.
	 */
	function listSpots(figure: HTMLElement): Spot[] {
		const isFigure = (block: Element) => block.matches('figure, .border-walk, .voice__label');
		const isHeading = (block: Element) => block.matches('.heading, h3, h4, h5');
		const opens = (block: Element | null) =>
			!block || isHeading(block) || isFigure(block) || block.textContent.trim().endsWith(':');
		const { previousElementSibling: above, nextElementSibling: below } = figure;
		// A section that is a figure and nothing else keeps it.
		if (above && below && isHeading(above) && isHeading(below)) return [];
		const spots: Spot[] = [];
		let passes = 1;
		let block = below;
		for (; block && !isFigure(block) && passes <= REACH; block = block.nextElementSibling) {
			if (!opens(block)) spots.push({ anchor: block, side: 'after', passes });
			passes += isHeading(block) ? 2 : 1;
		}
		passes = 1;
		block = above;
		while (block && !isFigure(block) && !isHeading(block) && passes <= REACH) {
			const next = block.previousElementSibling;
			if (!opens(next)) spots.push({ anchor: block, side: 'before', passes });
			passes += 1;
			block = next;
		}
		return spots;
	}

	/** Where each page ends and what is left empty, up to a figure or, without one, in the whole part. */
	function measure(part: HTMLElement, figure?: HTMLElement): { feet: number[]; empty: number } {
		const feet = measureFeet(part);
		const end = figure ? getPage(figure.getClientRects()[0]?.left ?? 0) : feet.length - 1;
		const holes = feet.slice(0, end).map((foot) => Math.max(0, sheet.height - foot - SLACK));
		const isShort = !figure && (feet.at(-1) ?? 0) < LEAST * sheet.height;
		const empty = holes.reduce((sum, hole) => sum + hole / sheet.height, 0);
		return { feet, empty: empty + (isShort ? COSTS.shortEnd : 0) };
	}

	function getPage(x: number): number {
		const { left } = (book as HTMLElement).getBoundingClientRect();
		return Math.floor((x - left + 1) / (column + GAP));
	}

	/** Where the text and the drawings of each page end, from its top. The margin does not count. */
	function measureFeet(part: HTMLElement): number[] {
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
