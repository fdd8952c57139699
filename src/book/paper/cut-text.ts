import type { Line, PageMeter } from './measure-pages.ts';

/** Parts text where a page ends, so that a figure may stand at the head of the next. */
export interface TextCutter {
	/**
	 * The element before which a figure stands at the head of a page, or undefined where the text cannot be parted near
	 * that place. What reaches over the end of the page is parted.
	 *
	 * @param page from 0
	 */
	cut: (prose: Element, page: number) => HTMLElement | undefined;
	/** How many blocks have been parted so far. */
	count: () => number;
	/** Joins again what was parted last, until so many parted blocks are left. */
	mend: (left: number) => void;
}

/** Runs in the book that is laid out in columns. Self-contained, since it is sent to the browser as source. */
export function makeTextCutter(meter: PageMeter): TextCutter {
	/** What may be parted between its children. */
	const CONTAINER = '.voice, ul, ol';
	const KEPT = '.heading, .voice__label, h2, h3, h4, h5';
	/** Lines of a paragraph that stay together at least, on both sides. */
	const TOGETHER = 2;
	/**
	 * A foot stays empty by so many lines of text in both columns together, at least, since a printed page may hold a line
	 * less than one that is laid out, and at most.
	 */
	const SPARE = { least: 2, most: 7 };
	/** Lines stand further from one another than this, in CSS pixels. */
	const LEAST_LINE = 8;

	const cuts: { head: HTMLElement; tail: HTMLElement }[] = [];
	const range = document.createRange();

	return {
		cut: findNext,
		count: () => cuts.length,
		mend,
	};

	function mend(left: number): void {
		for (const { head, tail } of cuts.splice(left).reverse()) {
			head.append(...tail.childNodes);
			tail.remove();
			meter.boxes.delete(tail);
			head.normalize();
		}
	}

	function getPages(element: Element): [first: number, last: number] | undefined {
		const pages = [...element.getClientRects()].map(({ left }) => meter.getPage(left));
		const [first] = pages;
		return first === undefined ? undefined : [first, Math.max(...pages)];
	}

	/** The first child that is to stand after the figure. */
	function findNext(parent: Element, page: number): HTMLElement | undefined {
		for (const child of parent.children) {
			const [first, last] = getPages(child) ?? [-1, -1];
			if (last < page) continue;
			const block = child as HTMLElement;
			const tail = first < page ? part(block, page) : undefined;
			return tail ?? keepTogether(block);
		}
		return undefined;
	}

	/** A block, or what stands before it and may not be left without it. */
	function keepTogether(block: HTMLElement): HTMLElement {
		let next = block;
		for (let before = next.previousElementSibling; before; before = before.previousElementSibling) {
			if (!getPages(before)) continue;
			if (!before.matches(KEPT) && !before.textContent.trim().endsWith(':')) break;
			next = before as HTMLElement;
		}
		return next;
	}

	/** Parts a block that reaches over the end of a page. */
	function part(block: HTMLElement, page: number): HTMLElement | undefined {
		if (block.matches('p')) return partParagraph(block, page);
		if (!block.matches(CONTAINER)) return undefined;
		const { length } = cuts;
		const next = findNext(block, page);
		if (!next || next === [...block.children].find(getPages)) {
			// What was parted inside would stand on one page after all.
			mend(length);
			return undefined;
		}
		return moveAfter(block, next);
	}

	/** Moves a node of a block and what follows it into a second half. */
	function moveAfter(head: HTMLElement, node: ChildNode): HTMLElement {
		const tail = head.cloneNode(false) as HTMLElement;
		for (const name of ['id', 'data-paragraph', 'aria-labelledby']) tail.removeAttribute(name);
		const nodes = [...head.childNodes];
		tail.append(...nodes.slice(nodes.indexOf(node)));
		head.after(tail);
		cuts.push({ head, tail });
		if (tail.matches('p')) meter.boxes.add(tail);
		return tail;
	}

	/** The line of a sign, by its number in the paragraph. */
	function findLine(lines: readonly Line[], node: Text, at: number): number | undefined {
		range.setStart(node, at);
		range.setEnd(node, at + 1);
		const [rect] = range.getClientRects();
		if (!rect || rect.width === 0) return undefined;
		const column = meter.getColumn(rect.left);
		return lines.findIndex(
			(line) =>
				line.column > column || (line.column === column && line.foot >= rect.bottom - LEAST_LINE),
		);
	}

	/**
	 * Parts a paragraph before a word that begins a line: the last such of the page, or of the next, that leaves lines
	 * enough on both sides. Words that are marked, as those of links are, and words that are broken stay whole.
	 */
	function partParagraph(paragraph: HTMLElement, page: number): HTMLElement | undefined {
		const lines = meter.listLines(paragraph);
		const end = lines.findIndex(({ column }) => column >> 1 >= page);
		const from = Math.max(TOGETHER, end - SPARE.most);
		const to = Math.min(end - SPARE.least, lines.length - TOGETHER);
		let best: { node: Text; at: number; line: number } | undefined;
		for (const node of paragraph.childNodes) {
			if (!(node instanceof Text)) continue;
			for (const { index } of node.data.matchAll(/(?<=\s)\S/g)) {
				const line = findLine(lines, node, index);
				if (line === undefined || line < from || line > to || line === best?.line) continue;
				const last = node.data.slice(0, index).trimEnd().length - 1;
				const before = last < 0 ? undefined : findLine(lines, node, last);
				if (before !== undefined && before < line) best = { node, at: index, line };
			}
		}
		return best && moveAfter(paragraph, best.node.splitText(best.at));
	}
}
