/**
 * Opens the card of a term over the text when its link is followed. Without this the link leads to the glossary, and
 * so it does in a new tab or window.
 */
class TermCards extends HTMLElement {
	connectedCallback(): void {
		document.addEventListener('click', (event) => this.open(event));
	}

	private open(event: MouseEvent): void {
		if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
		const link =
			event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a.term');
		const card = link && document.getElementById(`term-${link.hash.slice(1)}`);
		if (!card) return;
		event.preventDefault();
		card.showPopover({ source: link });
		// Read next, wherever it stands in the page; closed, it gives the focus back to its link.
		card.focus();
	}
}

customElements.define('term-cards', TermCards);
