import { type Choices, readChoices, writeChoices } from './filter-address.ts';

/** What a step of the browser's history remembers: the choices made in it. */
interface Step {
	choices: [name: string, value: string][];
}

const isStep = (state: unknown): state is Step =>
	typeof state === 'object' && state !== null && 'choices' in state;

/**
 * Says how many entries the selects leave, hides headings that no entry stands under any more, and keeps the choices
 * in the address, from which it takes them when the page is opened there.
 */
class ListFilters extends HTMLElement {
	/** Links to parts of the list, with where they lead. */
	private readonly links = new Map<HTMLAnchorElement, string>();

	connectedCallback(): void {
		// The selects take over from the anchors, which hold one choice and only without a script.
		for (const anchor of document.querySelectorAll('.filter-state__anchor')) anchor.remove();
		for (const link of document.querySelectorAll<HTMLAnchorElement>('main nav a[href^="#"]'))
			this.links.set(link, link.hash);
		this.addEventListener('change', () => this.keep());
		for (const button of document.querySelectorAll<HTMLElement>('[data-reset]'))
			button.addEventListener('click', () => this.reset());
		window.addEventListener('popstate', ({ state }) => this.follow(state));
		this.follow(history.state);
	}

	private get selects(): HTMLSelectElement[] {
		return [...this.querySelectorAll('select')];
	}

	private get choices(): Choices {
		return new Map(
			this.selects.flatMap(({ name, value }) => (value === '' ? [] : [[name, value] as const])),
		);
	}

	private set choices(choices: Choices) {
		for (const select of this.selects) select.value = choices.get(select.name) ?? '';
		this.update();
	}

	/** Remembers the choices with this step of the history: another anchor may take their place in the address. */
	private remember(address?: string): void {
		history.replaceState({ choices: [...this.choices] } satisfies Step, '', address);
	}

	/** Takes up what a reader has chosen. */
	private keep(): void {
		this.remember(location.pathname + writeChoices(this.choices));
		this.update();
		// Wherever in the list the reader was, the list is another now, and the browser may have moved it.
		const body = document.querySelector('.listing__body')!;
		const bar = parseFloat(getComputedStyle(body).scrollMarginBlockStart);
		const { top } = body.getBoundingClientRect();
		if (top < bar || top > innerHeight / 2) this.showStart();
	}

	private reset(): void {
		this.choices = new Map();
		this.keep();
		// The button is gone.
		this.selects[0]?.focus({ preventScroll: true });
	}

	/**
	 * Goes with the reader through the history: a step that is known has its choices, a new one those in its address.
	 * A link to another place leaves them as they are.
	 */
	private follow(state: unknown): void {
		if (isStep(state)) {
			this.choices = new Map(state.choices);
			return;
		}
		const names = this.selects.map(({ name }) => name);
		const choices = readChoices(location.search, location.hash, names);
		if (choices.size > 0) {
			this.choices = choices;
			this.showStart();
		}
		this.remember();
	}

	/** Brings the first entry into view, under the bar. */
	private showStart(): void {
		document.querySelector('.listing__body')?.scrollIntoView({ behavior: 'instant' });
	}

	private update(): void {
		const { item = '', group = '', things = '' } = this.dataset;
		const groups = [...document.querySelectorAll<HTMLElement>(group)];
		// The styles hide the entries; hidden groups would hide the others with them.
		for (const one of groups) one.hidden = false;
		const isShown = (entry: Element) => entry.getClientRects().length > 0;
		let all = 0;
		let shown = 0;
		const empty = groups.filter((one) => {
			const entries = [...one.querySelectorAll(item)];
			const left = entries.filter(isShown).length;
			all += entries.length;
			shown += left;
			return left === 0;
		});
		for (const one of empty) one.hidden = true;
		this.openLinks(new Set(empty.map((one) => `#${one.getAttribute('aria-labelledby') ?? ''}`)));
		const isWhole = this.choices.size === 0;
		this.querySelector<HTMLElement>('[data-reset]')!.hidden = isWhole;
		document.querySelector<HTMLElement>('.filter-state__none')!.hidden = shown > 0;
		this.querySelector('[role="status"]')!.textContent = isWhole
			? ''
			: `${shown || 'None'} of ${shown === 0 ? 'the ' : ''}${all} ${things}`;
	}

	/** Lets links lead to those parts alone that are there. */
	private openLinks(empty: ReadonlySet<string>): void {
		for (const [link, hash] of this.links) {
			if (empty.has(hash)) link.removeAttribute('href');
			else link.href = hash;
		}
	}
}

customElements.define('list-filters', ListFilters);
