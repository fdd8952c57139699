const STATES = ['system', 'light', 'dark'] as const;
type State = (typeof STATES)[number];

function readState(): State {
	const { theme } = document.documentElement.dataset;
	return theme === 'light' || theme === 'dark' ? theme : 'system';
}

/** A button that goes round: the system's theme, light, dark. The choice is kept on this device. */
class ThemeSwitch extends HTMLElement {
	connectedCallback(): void {
		this.show(readState());
		this.querySelector('button')?.addEventListener('click', () => {
			const next = STATES[(STATES.indexOf(readState()) + 1) % STATES.length] ?? 'system';
			this.set(next);
			this.show(next);
		});
	}

	private set(state: State): void {
		if (state === 'system') delete document.documentElement.dataset['theme'];
		else document.documentElement.dataset['theme'] = state;
		try {
			if (state === 'system') localStorage.removeItem('theme');
			else localStorage.setItem('theme', state);
		} catch {
			// Storage may be forbidden: the choice then holds for this page.
		}
	}

	private show(state: State): void {
		const button = this.querySelector('button');
		if (!button) return;
		button.dataset['state'] = state;
		button.title = `Theme: ${state}`;
		button.setAttribute('aria-label', `Theme: ${state}. Change`);
	}
}

customElements.define('theme-switch', ThemeSwitch);
