/**
 * Makes the links of the page to its own places open a menu: link, citation, response. All of it is loaded for whoever
 * opens it first. A finger that taps a paragraph is shown its link; what it holds to select is left alone.
 */
export class ShareMenu extends HTMLElement {
	connectedCallback(): void {
		const main = this.closest('main');
		// On the text itself, not on the document: some phones tell of no tap on words otherwise.
		main?.addEventListener('click', (event) => this.follow(event));
		for (const link of main?.querySelectorAll('.share-link') ?? []) link.ariaHasPopup = 'dialog';
	}

	private follow(event: MouseEvent): void {
		const { target } = event;
		if (!(target instanceof Element)) return;
		const link = target.closest<HTMLAnchorElement>('.share-link');
		if (!link) {
			if (!target.closest('a, button, label, summary, [popover]')) this.choose(target);
			return;
		}
		// In a new tab or window it stays a link.
		if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
		event.preventDefault();
		import('./open-share-menu.ts').then(
			({ openShareMenu }) => openShareMenu(this, link),
			() => location.assign(link.href),
		);
	}

	/** Shows the link of the paragraph that was tapped, until another is. */
	private choose(target: Element): void {
		document.querySelector('[data-chosen]')?.removeAttribute('data-chosen');
		const isTouch = matchMedia('(hover: none)').matches;
		if (isTouch && getSelection()?.isCollapsed !== false)
			target.closest('[id^="p-"]')?.setAttribute('data-chosen', '');
	}
}

customElements.define('share-menu', ShareMenu);
