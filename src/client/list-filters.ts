import { readChoices, writeChoices } from './filter-address.ts';

/**
 * Says how many entries the selects leave, hides headings that no entry stands under any more, and keeps the choices
 * in the address, from which it takes them when the page is opened there.
 */
class ListFilters extends HTMLElement {
	connectedCallback(): void {
		// The selects take over from the anchors, which hold one choice and only without a script.
		for (const anchor of this.querySelectorAll('.filters__anchor')) anchor.remove();
		this.addEventListener('change', () => {
			const choices = new Map(this.selects.map(({ name, value }) => [name, value] as const));
			for (const [name, value] of choices) if (value === '') choices.delete(name);
			history.replaceState(null, '', location.pathname + writeChoices(choices));
			this.update();
		});
		window.addEventListener('hashchange', () => {
			this.choose();
		});
		this.choose();
	}

	private get selects(): HTMLSelectElement[] {
		return [...this.querySelectorAll('select')];
	}

	/** Sets the selects as the address has it. Another anchor leaves them as they are. */
	private choose(): void {
		const names = this.selects.map(({ name }) => name);
		const choices = readChoices(location.search, location.hash, names);
		if (choices.size === 0) return;
		for (const select of this.selects) select.value = choices.get(select.name) ?? '';
		this.update();
		this.scrollIntoView();
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
		const status = this.querySelector('[role="status"]');
		if (status === null) return;
		status.textContent =
			shown === 0
				? `None of the ${all} ${things} is all of this. Choose “All” in one of the lists.`
				: `${shown} of ${all} ${things}`;
	}
}

customElements.define('list-filters', ListFilters);
