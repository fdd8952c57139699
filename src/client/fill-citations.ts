import type { Citable } from '../share/cite/citable.ts';
import { citationStyles } from '../share/cite/citation-styles.ts';
import { copyText } from './copy-text.ts';
import { readToday } from './read-today.ts';

/** A button that copies a citation. */
function makeCopyButton(label: string, text: HTMLElement): HTMLButtonElement {
	const button = document.createElement('button');
	button.type = 'button';
	button.className = 'button';
	button.textContent = 'Copy';
	button.ariaLabel = `Copy the citation as ${label}`;
	button.addEventListener('click', () => {
		void copyText(text.textContent, button, 'Citation', () =>
			getSelection()?.selectAllChildren(text),
		);
	});
	return button;
}

/** Writes the citations of a list anew with the reader's day, each with a button that copies it. */
export function fillCitations(list: HTMLElement, part: Citable): void {
	for (const [index, row] of [...list.querySelectorAll('dl > div')].entries()) {
		const style = citationStyles[index];
		const text = row.querySelector('dd');
		if (!style || !text) continue;
		text.textContent = style.format({ ...part, accessed: readToday() });
		row.querySelector('dt')?.append(makeCopyButton(style.label, text));
	}
}
