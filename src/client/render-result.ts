import type { SearchResult } from '../search/build-index.ts';
import { cutExcerpt, markHits } from '../search/excerpt.ts';

/** Adds a text to an element, its hits marked and its Korean with its language. */
function appendMarked(parent: Element, text: string, terms: ReadonlySet<string>): void {
	for (const { text: piece, isHit, lang } of markHits(text, terms)) {
		if (!isHit && lang === undefined) {
			parent.append(piece);
			continue;
		}
		const element = document.createElement(isHit ? 'mark' : 'span');
		if (lang !== undefined) element.lang = lang;
		element.textContent = piece;
		parent.append(element);
	}
}

function make(tag: string, className: string): HTMLElement {
	const element = document.createElement(tag);
	element.className = className;
	return element;
}

/** Draws a result: its title as a link, what it is, and the lines that answer the query. */
export function renderResult({ document: found, terms }: SearchResult): Node {
	const link = document.createElement('a');
	link.href = found.path;
	appendMarked(link, found.title, terms);
	const title = make('h2', 'result__title');
	title.append(link);

	const where = make('p', 'result__where');
	where.append(found.kind);
	for (const { text, lang } of [{ text: found.context }, ...found.forms]) {
		if (text === '') continue;
		const form = document.createElement('span');
		if (lang !== undefined) form.lang = lang;
		appendMarked(form, text, terms);
		where.append('\u00a0· ', form);
	}

	const excerpt = make('p', 'result__excerpt');
	appendMarked(excerpt, cutExcerpt(found.text, terms), terms);

	const item = make('li', 'result');
	item.append(title, where, excerpt);
	return item;
}
