import type { Citable } from '../share/cite/citable.ts';

/** Writes the citations anew with the reader's day when they are first opened, and lets each be copied. */
class CiteThis extends HTMLElement {
	connectedCallback(): void {
		this.querySelector('details')?.addEventListener('toggle', () => void this.refresh(), {
			once: true,
		});
	}

	/** The ways of citing are loaded for whoever opens the list. */
	private async refresh(): Promise<void> {
		const { citationStyles } = await import('../share/cite/citation-styles.ts');
		const part = JSON.parse(this.dataset['part'] ?? '') as Citable;
		const now = new Date();
		const accessed = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
			.map((number) => String(number).padStart(2, '0'))
			.join('-');
		for (const [index, row] of [...this.querySelectorAll('dl > div')].entries()) {
			const style = citationStyles[index];
			const text = row.querySelector('dd');
			if (!style || !text) continue;
			text.textContent = style.format({ ...part, accessed });
			row.querySelector('dt')?.append(makeCopyButton(style.label, text));
		}
	}
}

/** A button that copies a text and says so, to the eye and to a screen reader. */
function makeCopyButton(label: string, text: HTMLElement): HTMLButtonElement {
	const button = document.createElement('button');
	button.type = 'button';
	button.textContent = 'Copy';
	button.ariaLabel = `Copy the citation as ${label}`;
	button.ariaLive = 'polite';
	button.addEventListener('click', () => {
		navigator.clipboard.writeText(text.textContent ?? '').then(
			() => (button.textContent = 'Copied'),
			() => {
				// Where the browser forbids it, the text is ready for the reader's own copying.
				getSelection()?.selectAllChildren(text);
				button.textContent = 'Selected';
			},
		);
	});
	return button;
}

customElements.define('cite-this', CiteThis);
