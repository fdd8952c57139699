/** Opens the browser's print dialogue. */
class PrintButton extends HTMLElement {
	connectedCallback(): void {
		this.hidden = false;
		this.querySelector('button')?.addEventListener('click', () => window.print());
	}
}

customElements.define('print-button', PrintButton);
