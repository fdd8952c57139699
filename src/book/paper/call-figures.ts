/**
 * Runs in the book: lets the text call each figure of a chapter. On paper a figure may come to stand overleaf, so its
 * number stands behind the words with which the chapter leads to it; where it has none, at the end of the paragraph
 * that the figure stands after, or where it opens a section, of that which follows. A figure that an earlier chapter
 * has is called in the same way, with its page, in the place of the line that says so on a screen.
 */
export function callFigures(): void {
	/* Not what introduces a list. */
	const isText = (element: Element) =>
		element.matches('p:not([class])') && !element.textContent.trim().endsWith(':');
	const findText = (figure: Element, next: (element: Element) => Element | null, limit: string) => {
		let element = next(figure);
		while (element && !isText(element) && !element.matches(limit)) element = next(element);
		return element && isText(element) ? element : undefined;
	};
	const before = (element: Element) => element.previousElementSibling;
	const after = (element: Element) => element.nextElementSibling;
	const findPlace = (figure: Element) =>
		findText(figure, before, '.heading') ??
		findText(figure, after, '.heading') ??
		findText(figure, before, '.key-points');
	const makeCall = (id: string, number: string) => {
		const call = document.createElement('span');
		call.className = 'see-page';
		const link = document.createElement('a');
		link.href = `#${id}`;
		link.textContent = number.replace(' ', '\u00A0');
		call.append('\u00A0(', link, ')');
		return call;
	};
	for (const figure of document.querySelectorAll('.book-part[data-number] figure[id]')) {
		const number = figure.querySelector('.figure-number')?.textContent.trim();
		if (!number) continue;
		const call = makeCall(figure.id, number);
		/* A stop of the walk along the borders names its figure, but does not introduce it. */
		const named = [
			...(figure.closest('.book-part')?.querySelectorAll(`p a[href="#${figure.id}"]`) ?? []),
		].find((link) => !link.closest('figure, .border-walk, .figure-reference'));
		if (!named) {
			findPlace(figure)?.append(call);
			continue;
		}
		/* Its page is that of the words or the next: the number says enough. */
		const next = named.nextElementSibling;
		if (next?.matches('.see-page')) next.replaceWith(call);
		else named.after(call);
	}
	for (const reference of document.querySelectorAll<HTMLElement>('.figure-reference')) {
		const { id } = reference;
		const link = reference.querySelector('a');
		const place = findPlace(reference);
		if (!link || !place) continue;
		const target = decodeURIComponent(link.hash.slice(1));
		const call = makeCall(target, link.textContent);
		const page = document.createElement('span');
		page.dataset.pageOf = target;
		call.lastChild?.before(', p.\u00A0', page);
		call.id = id;
		place.append(call);
		reference.remove();
	}
}
