import type { SearchResult } from '../search/build-index.ts';
import type { ResultGroup } from '../search/group-results.ts';
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
function renderResult({ document: found, terms, wanted }: SearchResult): HTMLElement {
	const link = document.createElement('a');
	link.href = found.path;
	appendMarked(link, found.title, terms);
	const title = make('h3', 'result__title');
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

	const item = make('li', 'result');
	item.append(title, where);
	if (found.text !== '') {
		const excerpt = make('p', 'result__excerpt');
		appendMarked(excerpt, cutExcerpt(found.text, wanted), terms);
		item.append(excerpt);
	}
	return item;
}

/**
 * Draws a group under its heading, with its count: the first results, and a button that draws the others and moves
 * the focus to the first of them.
 *
 * @param shown results drawn at once
 */
export function renderGroup({ id, title, results }: ResultGroup, shown: number): HTMLElement {
	const heading = make('h2', 'results__title');
	heading.id = `results-${id}`;
	const count = make('span', 'results__count');
	count.textContent = String(results.length);
	heading.append(title, ' ', count);

	const list = make('ol', 'results__list');
	list.append(...results.slice(0, shown).map(renderResult));

	const group = document.createElement('section');
	group.className = 'results';
	group.setAttribute('aria-labelledby', heading.id);
	group.append(heading, list);
	if (results.length <= shown) return group;

	const more = make('button', 'results__more') as HTMLButtonElement;
	more.type = 'button';
	more.textContent = `Show all ${results.length} ${title.toLowerCase()}`;
	more.addEventListener('click', () => {
		const others = results.slice(shown).map(renderResult);
		list.append(...others);
		more.remove();
		others[0]?.querySelector('a')?.focus();
	});
	group.append(more);
	return group;
}
