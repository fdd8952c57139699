/**
 * Runs in the book: lets the text call each figure of a chapter, at the end of the paragraph it stands after, or where it
 * opens a section, of that which follows. On paper a figure may come to stand overleaf. Figures that the chapter names
 * itself are called already.
 */
export function callFigures(): void {
	/* Neither what introduces a list nor what stands for a figure of another chapter. */
	const isText = (element: Element) =>
		element.matches('p:not([class])') && !/^See Figure|:$/.test(element.textContent.trim());
	const findText = (figure: Element, next: (element: Element) => Element | null, limit: string) => {
		let element = next(figure);
		while (element && !isText(element) && !element.matches(limit)) element = next(element);
		return element && isText(element) ? element : undefined;
	};
	const before = (element: Element) => element.previousElementSibling;
	const after = (element: Element) => element.nextElementSibling;
	for (const figure of document.querySelectorAll('.book-part[data-number] figure[id]')) {
		const number = figure.querySelector('.figure-number')?.textContent.trim();
		const part = figure.closest('.book-part');
		if (!number || part?.querySelector(`a[href="#${figure.id}"]`)) continue;
		const text =
			findText(figure, before, '.heading') ??
			findText(figure, after, '.heading') ??
			findText(figure, before, '.key-points');
		if (!text) continue;
		const call = document.createElement('span');
		call.className = 'see-page';
		const link = document.createElement('a');
		link.href = `#${figure.id}`;
		link.textContent = number.replace(' ', '\u00A0');
		call.append('\u00A0(', link, ')');
		text.append(call);
	}
}
