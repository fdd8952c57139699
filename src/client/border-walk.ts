/** How long the map glides from stop to stop, in milliseconds. */
const GLIDE = 900;

/**
 * Replaces the small maps of a walk by one that stays in sight and glides to the stop being read.
 * Styles show it only where there is room and motion is welcome.
 */
class BorderWalk extends HTMLElement {
	private readonly frame = document.createElement('div');
	private map: SVGSVGElement | undefined;
	private view: number[] = [];
	private request = 0;

	connectedCallback(): void {
		const stops = [...this.querySelectorAll<HTMLElement>('.border-walk__stop')];
		const still = stops[0] && this.getStill(stops[0]);
		if (!still || this.map) return;
		// The small maps say the same to those who do not see it.
		this.map = still.cloneNode(true) as SVGSVGElement;
		for (const name of ['role', 'aria-labelledby']) this.map.removeAttribute(name);
		this.map.querySelector('title')?.remove();
		this.frame.className = 'border-walk__map map-frame';
		this.frame.ariaHidden = 'true';
		this.frame.append(this.map);
		this.append(this.frame);
		this.classList.add('is-gliding');
		this.view = this.readView(still);
		const observer = new IntersectionObserver(
			(entries) => {
				const next = entries.find(({ isIntersecting }) => isIntersecting);
				if (next) this.go(this.getStill(next.target));
			},
			{ rootMargin: '-45% 0px -45% 0px' },
		);
		for (const stop of stops) observer.observe(stop);
	}

	private getStill(stop: Element): SVGSVGElement | null {
		return stop.querySelector('svg');
	}

	private readView(svg: SVGSVGElement): number[] {
		return svg.getAttribute('viewBox')!.split(' ').map(Number);
	}

	private go(still: SVGSVGElement | null): void {
		if (!still || !this.map) return;
		cancelAnimationFrame(this.request);
		const [from, to] = [this.view, this.readView(still)];
		const begin = performance.now();
		this.map.lastElementChild?.replaceWith(still.lastElementChild!.cloneNode(true));
		const move = (now: number) => {
			const share = Math.min(1, (now - begin) / GLIDE);
			const eased = share * share * (3 - 2 * share);
			this.view = from.map((start, index) => start + (to[index]! - start) * eased);
			this.map?.setAttribute('viewBox', this.view.join(' '));
			if (share < 1) this.request = requestAnimationFrame(move);
		};
		this.request = requestAnimationFrame(move);
	}
}

customElements.define('border-walk', BorderWalk);
