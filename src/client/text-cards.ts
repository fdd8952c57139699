/** Milliseconds a mouse rests on a link before its card opens, and may be away from both before it closes. */
const REST = 350;

/**
 * Opens the card of a term or a claim over the text: when its link is followed, by finger, mouse or key, and when a
 * mouse rests on it. A card is found by its last link, which leads where the link in the text leads. Without this the
 * link leads there itself, and so it does in a new tab or window.
 */
class TextCards extends HTMLElement {
	private timer = 0;

	connectedCallback(): void {
		document.addEventListener('click', (event) => this.follow(event));
		document.addEventListener('pointerover', (event) => this.hover(event));
	}

	private follow(event: MouseEvent): void {
		clearTimeout(this.timer);
		if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
		const { link, card } = this.find(event.target);
		if (link && card) {
			event.preventDefault();
			this.open(card, link);
			// Read next, wherever it stands in the page; closed, it gives the focus back to its link.
			card.focus();
		} else if (link) {
			// A link of the card itself, to a source further down.
			link.closest<HTMLElement>(':popover-open')?.hidePopover();
		}
	}

	/** What the pointer opens stays while the pointer is on it, or the focus in it; Escape closes it. */
	private hover({ target, pointerType }: PointerEvent): void {
		if (pointerType !== 'mouse') return;
		clearTimeout(this.timer);
		const { link, card } = this.find(target);
		const shown = this.querySelector<HTMLElement>(':popover-open');
		if (link && card) {
			this.timer = window.setTimeout(() => this.open(card, link), REST);
		} else if (shown && !shown.contains(target as Node) && !shown.matches(':focus-within')) {
			this.timer = window.setTimeout(() => shown.hidePopover(), REST);
		}
	}

	private open(card: HTMLElement, link: HTMLElement): void {
		if (!card.matches(':popover-open')) card.showPopover({ source: link });
	}

	/** The link that an event came to, and its card if it has one. */
	private find(target: EventTarget | null) {
		const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a') : null;
		const twin =
			link?.matches('.term, .claim') &&
			[...this.querySelectorAll<HTMLAnchorElement>('.text-card > a')].find(
				({ href }) => href === link.href,
			);
		return { link, card: twin ? twin.parentElement : null };
	}
}

customElements.define('text-cards', TextCards);
