/** Says how many entries the selects leave, and hides headings that no entry stands under any more. */
class ListFilters extends HTMLElement {
	connectedCallback(): void {
		this.addEventListener('change', () => {
			this.update();
		});
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
