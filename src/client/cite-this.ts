import type { Citable } from '../share/cite/citable.ts';

/** Writes the citations anew with the reader's day when they are first opened, and lets each be copied. */
class CiteThis extends HTMLElement {
	connectedCallback(): void {
		const open = async (): Promise<void> => {
			// The ways of citing are loaded for whoever opens the list.
			const { fillCitations } = await import('./fill-citations.ts');
			fillCitations(this, JSON.parse(this.dataset['part'] ?? '') as Citable);
		};
		this.querySelector('details')?.addEventListener('toggle', () => void open(), { once: true });
	}
}

customElements.define('cite-this', CiteThis);
