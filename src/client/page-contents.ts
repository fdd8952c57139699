/** Marks the section being read in the list of contents. */
class PageContents extends HTMLElement {
	connectedCallback(): void {
		const links = new Map(
			[...this.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')].map((link) => [
				link.hash.slice(1),
				link,
			]),
		);
		const headings = [...links.keys()].flatMap((id) => document.getElementById(id) ?? []);
		// A heading is current from when it passes the upper third of the window until the next does. What the observer
		// tells is enough to know: to ask where the headings are would lay out all of the text at once.
		const passed = new Map<Element, boolean>();
		const observer = new IntersectionObserver(
			(crossings) => {
				for (const { target, boundingClientRect, rootBounds } of crossings) {
					passed.set(target, boundingClientRect.top < (rootBounds?.bottom ?? 0));
				}
				const current = headings.findLast((heading) => passed.get(heading));
				for (const [id, link] of links) {
					if (id === current?.id) link.setAttribute('aria-current', 'location');
					else link.removeAttribute('aria-current');
				}
			},
			{ rootMargin: '0px 0px -66% 0px' },
		);
		for (const heading of headings) observer.observe(heading);
	}
}

customElements.define('page-contents', PageContents);
