/**
 * Runs in the book: writes the number of its page after every reference, or, as long as none is known, something
 * as wide. In the index, mentions on one page share a number and runs of pages are joined: "26–31".
 *
 * @param places pages of the places that references lead to, from 1
 * @returns ids of those places
 */
export function writePageNumbers(places: Record<string, number> | undefined): string[] {
	const ids: string[] = [];
	const getNumber = (id: string): string => {
		ids.push(id);
		return String(places?.[id] ?? (places ? '' : '00'));
	};
	const references = document.querySelectorAll<HTMLElement>('[data-page-of]');
	for (const reference of references) {
		const number = getNumber(reference.dataset['pageOf'] ?? '');
		const isInText = reference.classList.contains('see-page');
		reference.textContent = isInText && number !== '' ? ` (p. ${number})` : number;
	}
	const links = document.querySelectorAll<HTMLAnchorElement>('a[data-page]');
	for (const link of links) {
		const number = getNumber(decodeURIComponent(link.hash.slice(1)));
		link.textContent = link.closest('.book-index') ? number : `p. ${number}`;
	}
	if (places) {
		for (const list of document.querySelectorAll('.book-index__places')) joinRuns(list);
	}
	return ids;

	function joinRuns(list: Element): void {
		const mentions = [...list.querySelectorAll<HTMLElement>(':scope > span')].map((span) => ({
			span,
			link: span.querySelector('a'),
			page: Number(span.querySelector('a')?.textContent),
		}));
		let run: { first: number; last: number; link: Element | null } | undefined;
		for (const { span, link, page } of mentions) {
			const goesOn = run !== undefined && page <= run.last + 1;
			span.hidden = goesOn;
			run = goesOn && run ? { ...run, last: page } : { first: page, last: page, link };
			if (run.link && run.last > run.first) run.link.textContent = `${run.first}–${run.last}`;
		}
	}
}
