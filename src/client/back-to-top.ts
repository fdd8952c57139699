/** So far up, CSS pixels, goes no finger that only rests. */
const STILL = 24;

/** Tells the stylesheet that the reader goes back up, who may want to be at the top. */
class BackToTop extends HTMLElement {
	connectedCallback(): void {
		// The lowest place of late, from where the way up is measured.
		let lowest = window.scrollY;
		let last = lowest;
		let height = 0;
		window.addEventListener(
			'scroll',
			() => {
				const { scrollY: place } = window;
				const { scrollHeight } = document.documentElement;
				// Where far text gets its true height, the browser moves the page and not the reader.
				if (scrollHeight !== height || place > last) lowest = place;
				this.toggleAttribute('data-up', lowest - place > STILL);
				[height, last] = [scrollHeight, place];
			},
			{ passive: true },
		);
	}
}

customElements.define('back-to-top', BackToTop);
