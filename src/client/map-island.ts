import type { MapFacts } from '../geo/words/map-facts.ts';
import { clampView, type MapView, zoomAbout } from './map-view.ts';

/** How near to a place, in CSS pixels, the pointer must come to ask about it. */
const REACH = 16;

/** Widths in CSS pixels from which the names made for a wider drawing are shown; as in `map.css`. */
const LAYOUTS = [
	{ width: 1100, from: 860 },
	{ width: 680, from: 540 },
	{ width: 320, from: 0 },
];

/** How long the map glides to a place, in milliseconds. */
const GLIDE = 260;

const isStill = matchMedia('(prefers-reduced-motion: reduce)');

function make<Tag extends keyof HTMLElementTagNameMap>(
	tag: Tag,
	className: string,
	text = '',
): HTMLElementTagNameMap[Tag] {
	return Object.assign(document.createElement(tag), { className, textContent: text });
}

/**
 * Lets a reader zoom and move a map, walk through its places and switch its lines, with pointer, touch
 * or keys. All it says stands in the words for the map too; without it the map stands still.
 */
class MapIsland extends HTMLElement {
	private readonly svg = this.querySelector<SVGSVGElement>('.map-svg')!;
	private readonly facts = JSON.parse(this.querySelector('script')!.textContent) as MapFacts;
	private readonly full = this.svg.viewBox.baseVal;
	private readonly width = this.full.width;
	private readonly height = this.full.height;
	private readonly output = make('output', 'map-output');
	private readonly fingers = new Map<number, PointerEvent>();
	/** What is shown now, and what the map glides to. */
	private view: MapView = { x: 0, y: 0, zoom: 1 };
	private goal = this.view;
	private place = -1;
	private spot: SVGCircleElement | undefined;
	private frame = 0;

	connectedCallback(): void {
		if (this.querySelector('.map-tools')) return;
		const { svg } = this;
		// A picture hides its parts from assistive technology; a group does not.
		svg.setAttribute('role', 'group');
		svg.setAttribute('tabindex', '0');
		this.output.ariaLive = 'polite';
		const tools = make('div', 'map-tools');
		tools.append(
			this.makeButton('−', 'Zoom out', () => this.zoom(1 / 1.6)),
			this.makeButton('+', 'Zoom in', () => this.zoom(1.6)),
			...(this.facts.places.length > 0
				? [
						this.makeButton('‹', 'Previous place', () => this.step(-1)),
						this.makeButton('›', 'Next place', () => this.step(1)),
					]
				: []),
			this.output,
		);
		this.querySelector('.map-frame')!.after(tools);
		this.switchLines();
		svg.addEventListener('keydown', (event) => this.onKey(event));
		svg.addEventListener('wheel', (event) => this.onWheel(event), { passive: false });
		svg.addEventListener('pointerdown', (event) => this.onDown(event));
		svg.addEventListener('pointermove', (event) => this.onMove(event));
		for (const type of ['pointerup', 'pointercancel', 'pointerleave'] as const) {
			svg.addEventListener(type, ({ pointerId }) => this.fingers.delete(pointerId));
		}
	}

	private makeButton(sign: string, label: string, act: () => void): HTMLButtonElement {
		const button = make('button', 'map-button', sign);
		button.type = 'button';
		button.ariaLabel = label;
		button.addEventListener('click', act);
		return button;
	}

	/** Makes the lines in the key switches, and the ranges something to pick. The swatch is the button. */
	private switchLines(): void {
		for (const item of this.querySelectorAll<HTMLLIElement>(
			'.map-key > [data-layer], .map-key > [data-ring]',
		)) {
			const { layer, ring } = item.dataset;
			const name = item.textContent.trim();
			const button = make('button', 'map-switch');
			button.type = 'button';
			button.ariaLabel = name;
			button.ariaPressed = String(ring === undefined);
			button.append(item.querySelector('svg')!);
			item.prepend(button);
			item.addEventListener('click', () => {
				const isOn = button.ariaPressed !== 'true';
				if (ring === undefined) this.show(`[data-layer=${layer}]`, isOn);
				else this.pick(isOn ? Number(ring) : undefined);
				button.ariaPressed = String(isOn);
			});
		}
	}

	private show(selector: string, isOn: boolean): void {
		for (const line of this.svg.querySelectorAll(selector)) {
			if (isOn) line.removeAttribute('display');
			else line.setAttribute('display', 'none');
		}
	}

	/** Dims all ranges but one and says what it reaches. */
	private pick(ring: number | undefined): void {
		for (const button of this.querySelectorAll('[data-ring] > .map-switch'))
			button.ariaPressed = 'false';
		for (const [index, circle] of this.svg.querySelectorAll('[data-ring]').entries()) {
			circle.classList.toggle('map-dim', ring !== undefined && index !== ring);
		}
		this.say(ring === undefined ? '' : (this.facts.ranges[ring] ?? ''));
	}

	private say(text: string): void {
		if (this.output.value !== text) this.output.value = text;
	}

	/** Goes to the next or the previous place, marks it and says what it is. */
	private step(by: number): void {
		const { places } = this.facts;
		this.mark((this.place + by + places.length) % places.length || 0);
		const place = places[this.place];
		if (!place) return;
		const [x, y] = place;
		const { zoom } = this.goal;
		this.glide({ x: x - this.width / zoom / 2, y: y - this.height / zoom / 2, zoom });
	}

	private mark(index: number): void {
		this.place = index;
		const place = this.facts.places[index];
		this.spot?.remove();
		this.say(place?.[2] ?? '');
		if (!place) return;
		this.spot = document.createElementNS('http://www.w3.org/2000/svg', 'circle');
		this.spot.setAttribute('class', 'map-spot');
		this.spot.setAttribute('cx', String(place[0]));
		this.spot.setAttribute('cy', String(place[1]));
		this.spot.setAttribute('r', String(9 * this.unit));
		this.svg.append(this.spot);
	}

	/** Drawing units in a CSS pixel, as the map is shown now. */
	private get unit(): number {
		return this.width / this.view.zoom / this.svg.clientWidth;
	}

	/** Where an event falls on the drawing. */
	private locate({ clientX, clientY }: { clientX: number; clientY: number }): [number, number] {
		const { left, top } = this.svg.getBoundingClientRect();
		return [this.view.x + (clientX - left) * this.unit, this.view.y + (clientY - top) * this.unit];
	}

	private zoom(factor: number): void {
		const { x, y, zoom } = this.goal;
		const middle = [x + this.width / zoom / 2, y + this.height / zoom / 2] as const;
		this.glide(zoomAbout(this.goal, factor, middle, this.width, this.height));
	}

	private set(view: MapView): void {
		this.goal = clampView(view, this.width, this.height);
		this.draw(this.goal);
	}

	private draw(view: MapView): void {
		this.view = view;
		const { x, y, zoom } = view;
		this.svg.setAttribute('viewBox', `${x} ${y} ${this.width / zoom} ${this.height / zoom}`);
		this.svg.style.touchAction = zoom > 1 ? 'none' : '';
		this.spot?.setAttribute('r', String(9 * this.unit));
		const shown = this.svg.clientWidth * zoom;
		const layout = LAYOUTS.find(({ from }) => shown >= from)!.width;
		for (const group of this.svg.querySelectorAll<SVGGElement>('.map-layout')) {
			const isShown = group.classList.contains(`map-layout-${layout}`);
			group.style.display = zoom === 1 ? '' : isShown ? 'inline' : 'none';
			// Letters keep their size; they were drawn for a map of the layout's own width.
			const size = Number(group.getAttribute('font-size')) * Math.min(1, layout / shown);
			group.style.fontSize = zoom === 1 ? '' : `${size}px`;
		}
	}

	/** Moves to a view, by steps unless the reader wants no motion. */
	private glide(goal: MapView): void {
		cancelAnimationFrame(this.frame);
		if (isStill.matches) return this.set(goal);
		const from = this.view;
		const to = clampView(goal, this.width, this.height);
		this.goal = to;
		const begin = performance.now();
		const move = (now: number) => {
			const share = Math.min(1, (now - begin) / GLIDE);
			const eased = share * (2 - share);
			const mix = (a: number, b: number) => a + (b - a) * eased;
			this.draw({ x: mix(from.x, to.x), y: mix(from.y, to.y), zoom: mix(from.zoom, to.zoom) });
			if (share < 1) this.frame = requestAnimationFrame(move);
		};
		this.frame = requestAnimationFrame(move);
	}

	private onKey(event: KeyboardEvent): void {
		if (event.ctrlKey || event.metaKey || event.altKey) return;
		const { x, y, zoom } = this.goal;
		const [right, down] = [this.width / zoom / 6, this.height / zoom / 6];
		const pan: Record<string, [number, number]> = {
			ArrowLeft: [-right, 0],
			ArrowRight: [right, 0],
			ArrowUp: [0, -down],
			ArrowDown: [0, down],
		};
		const by = pan[event.key];
		if (event.key === '+' || event.key === '=') this.zoom(1.6);
		else if (event.key === '-') this.zoom(1 / 1.6);
		else if (event.key === '0') this.glide({ x: 0, y: 0, zoom: 1 });
		else if (event.key === 'Escape') this.mark(-1);
		// The whole map cannot move: the arrows then scroll the page.
		else if (by && zoom > 1) this.glide({ x: x + by[0], y: y + by[1], zoom });
		else return;
		event.preventDefault();
	}

	/** Only with Ctrl, as pinching a touchpad sends it: the page scrolls past the map undisturbed. */
	private onWheel(event: WheelEvent): void {
		if (!event.ctrlKey) return;
		event.preventDefault();
		const factor = Math.exp(-event.deltaY / 200);
		this.set(zoomAbout(this.view, factor, this.locate(event), this.width, this.height));
	}

	private onDown(event: PointerEvent): void {
		this.fingers.set(event.pointerId, event);
		if (this.view.zoom > 1 || this.fingers.size > 1) this.svg.setPointerCapture(event.pointerId);
		this.ask(event);
	}

	private onMove(event: PointerEvent): void {
		const before = this.fingers.get(event.pointerId);
		if (!before) return this.ask(event);
		const other = [...this.fingers.values()].find(({ pointerId }) => pointerId !== event.pointerId);
		this.fingers.set(event.pointerId, event);
		if (other) {
			const apart = (a: PointerEvent) =>
				Math.hypot(a.clientX - other.clientX, a.clientY - other.clientY);
			const middle = {
				clientX: (event.clientX + other.clientX) / 2,
				clientY: (event.clientY + other.clientY) / 2,
			};
			const factor = apart(event) / (apart(before) || 1);
			this.set(zoomAbout(this.view, factor, this.locate(middle), this.width, this.height));
		} else if (this.view.zoom > 1) {
			const { x, y, zoom } = this.view;
			const dx = (event.clientX - before.clientX) * this.unit;
			const dy = (event.clientY - before.clientY) * this.unit;
			this.set({ x: x - dx, y: y - dy, zoom });
		}
	}

	/** Says what lies under the pointer, if it is a place. */
	private ask(event: PointerEvent): void {
		const [x, y] = this.locate(event);
		const near = this.facts.places
			.map(([px, py], index) => ({ index, far: Math.hypot(px - x, py - y) / this.unit }))
			.sort((a, b) => a.far - b.far)[0];
		if (near && near.far < REACH && near.index !== this.place) this.mark(near.index);
	}
}

customElements.define('map-island', MapIsland);
