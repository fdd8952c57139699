import { announce } from './announce.ts';

/**
 * Copies a text for a button that was pressed, and says so to the eye and to the ear. Where the browser forbids it, the
 * text is ready for the reader's own copying.
 *
 * @param what the thing that is copied: "Link"
 * @param select shows the text, selected
 */
export async function copyText(
	text: string,
	button: HTMLElement,
	what: string,
	select: () => void,
): Promise<void> {
	try {
		await navigator.clipboard.writeText(text);
		button.textContent = 'Copied';
		announce(`${what} copied`);
	} catch {
		select();
		button.textContent = 'Selected';
		announce(`${what} selected, ready to be copied`);
	}
}
