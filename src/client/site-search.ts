import type { renderResult, SearchDocument, SearchIndex } from './search-engine.ts';

/** Results shown at once. */
const PAGE_SIZE = 20;

/** Milliseconds without a letter after which a query is looked up. */
const PAUSE = 150;

/** Milliseconds after which the engine will not come any more. */
const PATIENCE = 15_000;

/** What is loaded when somebody means to search, and not before. */
interface Engine {
	index: SearchIndex;
	renderResult: typeof renderResult;
}

async function loadEngine(address: string): Promise<Engine> {
	const [{ buildIndex, renderResult }, response] = await Promise.all([
		import('./search-engine.ts'),
		fetch(address),
	]);
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	const documents = (await response.json()) as SearchDocument[];
	return { index: await buildIndex(documents), renderResult };
}

/** Fails when the engine will not come any more. */
const giveUp = (): Promise<never> =>
	new Promise((_, reject) => {
		setTimeout(() => reject(new Error('The search does not answer.')), PATIENCE);
	});

/** The query in the address of the page. */
const readAddress = (): string => new URLSearchParams(location.search).get('q')?.trim() ?? '';

/** The address of the page with a query. */
const writeAddress = (query: string): string =>
	location.pathname + (query && `?${new URLSearchParams({ q: query }).toString()}`);

function describe(count: number, query: string): string {
	const results = count === 1 ? '1 result' : `${count || 'No'} results`;
	return `${results} for “${query}”.`;
}

/**
 * Searches the site as the reader types. The query is kept in the address; what is typed at one go
 * is one step of the browser's history.
 */
class SiteSearch extends HTMLElement {
	private engine: Promise<Engine> | undefined;
	/** Draws the results that are not shown yet. */
	private pending: (() => Node)[] = [];
	private isNewStep = true;
	private timer = 0;

	connectedCallback(): void {
		const { field } = this;
		field.addEventListener('focus', () => {
			// A failure shows when there is something to look up.
			this.load().catch(() => undefined);
		});
		field.addEventListener('input', () => {
			clearTimeout(this.timer);
			this.timer = window.setTimeout(() => void this.search(), PAUSE);
		});
		field.addEventListener('change', () => {
			this.isNewStep = true;
		});
		field.form?.addEventListener('submit', (event) => {
			event.preventDefault();
			void this.search();
		});
		this.getPart('more').addEventListener('click', () => {
			this.showMore()?.querySelector('a')?.focus();
		});
		window.addEventListener('popstate', () => {
			this.restore();
		});
		this.restore();
	}

	private get field(): HTMLInputElement {
		return this.querySelector('input')!;
	}

	private getPart(name: string): HTMLElement {
		return this.querySelector(`[data-part=${name}]`)!;
	}

	/** Takes up the query in the address. */
	private restore(): void {
		this.field.value = readAddress();
		this.isNewStep = true;
		void this.search();
	}

	/** Loads the engine once. A failure is forgotten, so that the next query tries again. */
	private load(): Promise<Engine> {
		this.engine ??= Promise.race([loadEngine(this.dataset['index']!), giveUp()]).catch(
			(error: unknown) => {
				this.engine = undefined;
				throw error;
			},
		);
		return this.engine;
	}

	private keepInAddress(query: string): void {
		if (query === readAddress()) return;
		history[this.isNewStep ? 'pushState' : 'replaceState'](null, '', writeAddress(query));
		this.isNewStep = false;
	}

	private async search(): Promise<void> {
		clearTimeout(this.timer);
		const query = this.field.value.trim();
		this.keepInAddress(query);
		if (query === '') {
			this.show('');
			return;
		}
		this.getPart('status').textContent = 'Searching …';
		const isCurrent = () => query === this.field.value.trim();
		try {
			const { index, renderResult } = await this.load();
			if (!isCurrent()) return;
			const results = index.find(query);
			this.show(
				describe(results.length, query),
				results.map((result) => () => renderResult(result)),
				results.length === 0 ? index.suggest(query) : [],
			);
		} catch {
			// It did not come, or not in time, or what came is no index.
			if (!isCurrent()) return;
			this.show('The search could not be loaded. Type on to try again, or use the list below.');
		}
	}

	private show(status: string, results: (() => Node)[] = [], suggestions: string[] = []): void {
		this.getPart('status').textContent = status;
		this.getPart('results').replaceChildren();
		this.getPart('rest').hidden = results.length > 0;
		this.pending = results;
		this.showMore();
		const links = suggestions.map((suggestion) => {
			const link = document.createElement('a');
			link.href = writeAddress(suggestion);
			link.textContent = suggestion;
			return link;
		});
		this.getPart('suggestions').replaceChildren(
			...links.flatMap((link, index) => [index === 0 ? 'Found instead: ' : ', ', link]),
		);
	}

	/** Draws the next results and gives the first of them. */
	private showMore(): Element | undefined {
		const list = this.getPart('results');
		const shown = list.childElementCount;
		list.append(...this.pending.splice(0, PAGE_SIZE).map((draw) => draw()));
		this.getPart('more').hidden = this.pending.length === 0;
		return list.children[shown];
	}
}

customElements.define('site-search', SiteSearch);
