import { writePlace } from './reading-place.ts';

/** Remembers that the reader has been in this chapter. */
class KeepPlace extends HTMLElement {
	connectedCallback(): void {
		writePlace(location.pathname);
	}
}

customElements.define('keep-place', KeepPlace);
