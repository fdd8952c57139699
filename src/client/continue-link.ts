import { readPlace } from './reading-place.ts';

/**
 * Offers to go on with the chapter last opened. Its number and title come from the list of chapters in the page; a
 * reader who has not been in any, or only in the first, which the button beside it opens, is offered nothing.
 */
class ContinueLink extends HTMLElement {
	connectedCallback(): void {
		const place = readPlace();
		const chapters = [...document.querySelectorAll<HTMLAnchorElement>('#all-pages ol a')];
		const index = chapters.findIndex(({ pathname }) => pathname === place);
		const chapter = chapters[index];
		const link = this.querySelector('a');
		if (!chapter || !link || index === 0) return;
		link.href = chapter.href;
		this.querySelector('[data-number]')?.append(`${index + 1}`);
		this.querySelector('[data-title]')?.append(chapter.textContent?.trim() ?? '');
		this.hidden = false;
	}
}

customElements.define('continue-link', ContinueLink);
