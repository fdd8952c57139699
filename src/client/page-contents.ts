/** Room that the list keeps from what is as wide as the page, CSS pixels. */
const APART = 24;

/** Marks the section being read in the list of contents, and hides the list where a diagram as wide as the page is. */
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
		this.giveWay();
	}

	/** Half a list beside the foot of a diagram would read as a part of it: it is there whole or not at all. */
	private giveWay(): void {
		const list = this.querySelector('nav');
		const wide = document.querySelectorAll('.diagram:not(.figure--here)');
		if (!list || wide.length === 0) return;
		let observer: IntersectionObserver | undefined;
		const met = new Set<Element>();
		const watch = () => {
			observer?.disconnect();
			met.clear();
			// Where the list sticks, down to its foot.
			const foot =
				Number.parseFloat(getComputedStyle(list).insetBlockStart) + list.offsetHeight + APART;
			observer = new IntersectionObserver(
				(crossings) => {
					for (const { target, isIntersecting } of crossings) {
						if (isIntersecting) met.add(target);
						else met.delete(target);
					}
					this.toggleAttribute('data-covered', met.size > 0);
				},
				{ rootMargin: `0px 0px ${Math.round(foot - window.innerHeight)}px 0px` },
			);
			for (const figure of wide) observer.observe(figure);
		};
		// It tells the first size, too, and that without a layout of its own; none where the list is folded.
		new ResizeObserver(() => {
			if (list.offsetHeight > 0) watch();
		}).observe(list);
		window.addEventListener('resize', () => {
			if (list.offsetHeight > 0) watch();
		});
	}
}

customElements.define('page-contents', PageContents);
