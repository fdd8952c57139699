import type { MapFacts } from '../geo/words/map-facts.ts';
import { findNearest } from './find-nearest.ts';

/** How near to a place or a range, in CSS pixels, the pointer must come to ask about it. */
const REACH = 14;

/** How far from the pointer the answer stands, in CSS pixels. */
const ASIDE = 12;

/** Widths in CSS pixels from which each layout of the names is shown; as in `map.css`. */
const LAYOUTS = [820, 500, 0];

const SVG = 'http://www.w3.org/2000/svg';

/** What the arrow keys do: one place on, or one back. */
const STEPS: Record<string, number> = {
	ArrowRight: 1,
	ArrowDown: 1,
	ArrowLeft: -1,
	ArrowUp: -1,
};

/**
 * Lets a reader ask a map what its places and ranges are, with pointer, touch or arrow keys; the answer stands beside
 * what was asked. All it says stands in the words for the map too. The map neither moves nor zooms: it is drawn as
 * fine as it is shown.
 */
class MapIsland extends HTMLElement {
	private readonly svg = this.querySelector<SVGSVGElement>('.map-svg')!;
	private readonly facts = JSON.parse(this.querySelector('script')!.textContent) as MapFacts;
	private readonly output = Object.assign(document.createElement('output'), {
		className: 'map-answer',
		ariaLive: 'polite',
		hidden: true,
	});
	private asked = -1;
	private spot: SVGCircleElement | undefined;

	connectedCallback(): void {
		if (this.querySelector('.map-answer')) return;
		const { svg } = this;
		// A picture hides its parts from assistive technology; a group does not.
		svg.setAttribute('role', 'group');
		svg.setAttribute('tabindex', '0');
		this.querySelector('.map-frame')!.append(this.output);
		svg.addEventListener('keydown', (event) => this.onKey(event));
		for (const type of ['pointermove', 'pointerdown'] as const)
			svg.addEventListener(type, (event) => this.onPoint(event));
		for (const type of ['pointerleave', 'blur'] as const)
			svg.addEventListener(type, () => this.show(-1));
	}

	/** Drawing units in a CSS pixel. */
	private get unit(): number {
		return this.svg.viewBox.baseVal.width / this.svg.clientWidth;
	}

	/** What the layout that is shown now has: places first, then ranges. */
	private listShown(): number[] {
		const layout = LAYOUTS.findIndex((from) => this.svg.clientWidth >= from);
		return this.facts.items.flatMap(({ layouts }, index) =>
			layouts.includes(LAYOUTS.length - 1 - layout) ? [index] : [],
		);
	}

	private onPoint(event: PointerEvent): void {
		const { left, top } = this.svg.getBoundingClientRect();
		const [x, y] = [event.clientX - left, event.clientY - top];
		const shown = this.listShown().map((index) => this.facts.items[index]!);
		const near = findNearest(shown, [x * this.unit, y * this.unit], REACH * this.unit);
		this.show(near ? this.facts.items.indexOf(near) : -1, [x, y]);
	}

	private onKey(event: KeyboardEvent): void {
		if (event.ctrlKey || event.metaKey || event.altKey) return;
		const step = STEPS[event.key];
		if (event.key === 'Escape') this.show(-1);
		else if (step === undefined) return;
		else {
			const shown = this.listShown();
			const from = shown.indexOf(this.asked);
			const next = from < 0 ? (step > 0 ? 0 : -1) : (from + step) % shown.length;
			this.show(shown.at(next) ?? -1);
		}
		event.preventDefault();
	}

	/**
	 * Marks a place or a range and says what it is; −1 for none.
	 *
	 * @param point where the answer stands, in CSS pixels of the map; left out: beside what is asked.
	 */
	private show(index: number, point?: [number, number]): void {
		const item = this.facts.items[index];
		if (index !== this.asked) {
			this.asked = index;
			this.spot?.remove();
			for (const ring of this.svg.querySelectorAll<SVGElement>('[data-ring]'))
				ring.classList.toggle(
					'map-dim',
					item?.ring !== undefined && ring.dataset.ring !== `${item.ring}`,
				);
			this.output.hidden = item === undefined;
			this.output.value = item?.text ?? '';
			if (item && item.ring === undefined) this.drawSpot(item.at);
		}
		if (!item) return;
		const [x, y] = point ?? [
			item.at[0] / this.unit,
			(item.at[1] - (item.ring === undefined ? 0 : item.radius)) / this.unit,
		];
		this.place(x, y);
	}

	private drawSpot([x, y]: readonly [number, number]): void {
		this.spot = document.createElementNS(SVG, 'circle');
		this.spot.setAttribute('class', 'map-spot');
		this.spot.setAttribute('cx', String(x));
		this.spot.setAttribute('cy', String(y));
		this.spot.setAttribute('r', String(9 * this.unit));
		this.svg.append(this.spot);
	}

	/** Puts the answer beside a point, and inside the map. */
	private place(x: number, y: number): void {
		const { offsetWidth: width, offsetHeight: height, style } = this.output;
		const { clientWidth, clientHeight } = this.svg;
		const left = x + ASIDE + width <= clientWidth ? x + ASIDE : x - ASIDE - width;
		const top = y + ASIDE + height <= clientHeight ? y + ASIDE : y - ASIDE - height;
		style.left = `${Math.max(0, Math.min(left, clientWidth - width))}px`;
		style.top = `${Math.max(0, top)}px`;
	}
}

customElements.define('map-island', MapIsland);
