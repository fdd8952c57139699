/** How long the map glides from stop to stop, in milliseconds. */
const GLIDE = 900;

const readView = (svg: SVGSVGElement): number[] =>
	svg.getAttribute('viewBox')!.split(' ').map(Number);

/**
 * Lets the large map of a walk glide to the stop being read. Styles show it only where scripts run, there
 * is room and motion is welcome; each stop has a map of its own for all other readers.
 */
class BorderWalk extends HTMLElement {
	private readonly map = this.querySelector<SVGSVGElement>('.border-walk__map > svg')!;
	private view = readView(this.map);
	private request = 0;

	connectedCallback(): void {
		const observer = new IntersectionObserver(
			(entries) => {
				const next = entries.find(({ isIntersecting }) => isIntersecting);
				if (next) this.go(next.target.querySelector('svg')!);
			},
			{ rootMargin: '-45% 0px -45% 0px' },
		);
		for (const stop of this.querySelectorAll('.border-walk__stop')) observer.observe(stop);
	}

	private go(still: SVGSVGElement): void {
		cancelAnimationFrame(this.request);
		const [from, to] = [this.view, readView(still)];
		const begin = performance.now();
		this.map.lastElementChild!.replaceWith(still.lastElementChild!.cloneNode(true));
		const move = (now: number) => {
			const share = Math.min(1, (now - begin) / GLIDE);
			const eased = share * share * (3 - 2 * share);
			this.view = from.map((start, index) => start + (to[index]! - start) * eased);
			this.map.setAttribute('viewBox', this.view.join(' '));
			if (share < 1) this.request = requestAnimationFrame(move);
		};
		this.request = requestAnimationFrame(move);
	}
}

customElements.define('border-walk', BorderWalk);
