import type {
	groupResults,
	renderGroup,
	ResultGroup,
	SearchData,
	SearchIndex,
} from './search-engine.ts';

/** Results shown of a group before the others are asked for. */
const SHOWN = { chapters: 5, others: 3 };

/** Milliseconds without a letter after which a query is looked up. */
const PAUSE = 150;

/** Milliseconds without new results after which they are announced: once, not at every letter. */
const QUIET = 800;

/** Milliseconds after which the engine will not come any more. */
const PATIENCE = 15_000;

/** What is loaded when somebody means to search, and not before. */
interface Engine {
	index: SearchIndex;
	groupResults: typeof groupResults;
	renderGroup: typeof renderGroup;
}

async function loadEngine(address: string): Promise<Engine> {
	const [{ buildIndex, ...parts }, response] = await Promise.all([
		import('./search-engine.ts'),
		fetch(address),
	]);
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	const data = (await response.json()) as SearchData;
	return { index: await buildIndex(data), ...parts };
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

/** What was found, in a sentence. */
function describe(query: string, count: number, whole: number): string {
	const results = count === 1 ? '1 result' : `${count || 'No'} results`;
	const having = whole === count ? '' : `, ${whole || 'none'} of them with all words`;
	return `${results} for “${query}”${having}.`;
}

/**
 * Whether letters are still being put together by an input method, as for Korean and Chinese. Keyboards on glass
 * compose Latin words as well, up to the next space; those are looked up as they grow.
 */
const isUnfinished = ({ isComposing, data }: InputEvent): boolean =>
	isComposing &&
	!(matchMedia('(pointer: coarse)').matches && /^[\p{Script=Latin}’'-]*$/u.test(data ?? ''));

/**
 * Searches the site as the reader types. The query is kept in the address; what is typed at one go
 * is one step of the browser's history.
 */
class SiteSearch extends HTMLElement {
	private engine: Promise<Engine> | undefined;
	private isNewStep = true;
	/** The query whose results are shown. */
	private shown = '';
	private timer = 0;
	private announcement = 0;

	connectedCallback(): void {
		const { field } = this;
		field.addEventListener('focus', () => {
			// A failure shows when there is something to look up.
			this.load().catch(() => undefined);
		});
		field.addEventListener('input', (event) => {
			this.offerClearing();
			if (isUnfinished(event)) clearTimeout(this.timer);
			else this.plan();
		});
		field.addEventListener('compositionend', () => {
			this.plan();
		});
		field.addEventListener('change', () => {
			this.isNewStep = true;
		});
		field.addEventListener('keydown', (event) => {
			if (event.isComposing) return;
			if (event.key === 'Escape' && field.value !== '') this.clear();
			else if (event.key === 'ArrowDown') this.querySelector<HTMLElement>('.result a')?.focus();
			else return;
			event.preventDefault();
		});
		field.form?.addEventListener('submit', (event) => {
			event.preventDefault();
			void this.search();
		});
		this.getPart('clear').addEventListener('click', () => {
			this.clear();
		});
		window.addEventListener('popstate', () => {
			// A jump to a group is a step of the history as well.
			if (readAddress() !== this.shown) this.restore();
			this.enter();
		});
		this.restore();
		this.enter();
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
		this.offerClearing();
		this.isNewStep = true;
		void this.search();
	}

	/** Puts the focus into the field where a link leads to it, as that in the head of each page does. */
	private enter(): void {
		if (location.hash === `#${this.field.id}`) this.field.focus({ preventScroll: true });
	}

	private offerClearing(): void {
		this.getPart('clear').hidden = this.field.value === '';
	}

	private clear(): void {
		this.field.value = '';
		this.field.focus();
		this.offerClearing();
		this.isNewStep = true;
		void this.search();
	}

	/** Looks the query up when no letter has come for a while. */
	private plan(): void {
		clearTimeout(this.timer);
		this.timer = window.setTimeout(() => void this.search(), PAUSE);
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
		this.shown = query;
		this.getPart('examples').hidden = query !== '';
		if (query === '') {
			this.show('');
			return;
		}
		this.getPart('summary').textContent = 'Searching …';
		const isCurrent = () => query === this.field.value.trim();
		try {
			const { index, ...parts } = await this.load();
			if (!isCurrent()) return;
			if (!index.hasWords(query)) {
				this.show(`“${query}” stands nearly everywhere. Add a word that says more.`);
				return;
			}
			const results = index.find(query);
			const whole = results.filter(({ share }) => share === 1).length;
			const groups = parts.groupResults(results);
			this.show(
				describe(query, results.length, whole),
				groups,
				groups.map((group) =>
					parts.renderGroup(group, group.id === 'chapters' ? SHOWN.chapters : SHOWN.others),
				),
			);
			if (results.length === 0) this.help(index.suggest(query));
		} catch {
			// It did not come, or not in time, or what came is no index.
			if (!isCurrent()) return;
			this.show('The search could not be loaded. Type on to try again, or use the list below.');
		}
	}

	/** Puts results in the place of the list from A to Z. */
	private show(summary: string, groups: ResultGroup[] = [], drawn: Node[] = []): void {
		this.getPart('summary').textContent = summary;
		this.announce(summary);
		this.getPart('results').replaceChildren(...drawn);
		this.getPart('rest').hidden = drawn.length > 0;
		this.getPart('help').hidden = true;
		const links = groups.map(({ id, title, results }) => {
			const link = document.createElement('a');
			link.href = `#results-${id}`;
			const count = document.createElement('span');
			count.textContent = String(results.length);
			link.append(title, ' ', count);
			const item = document.createElement('li');
			item.append(link);
			return item;
		});
		this.getPart('groups').hidden = links.length < 2;
		this.getPart('groups').firstElementChild?.replaceChildren(...links);
	}

	/** Says what to try where nothing was found. */
	private help(suggestions: string[]): void {
		this.getPart('help').hidden = false;
		const links = suggestions.map((suggestion) => {
			const link = document.createElement('a');
			link.href = writeAddress(suggestion);
			link.textContent = suggestion;
			return link;
		});
		this.getPart('suggestions').replaceChildren(
			...links.flatMap((link, place) => [place === 0 ? 'Found instead: ' : ', ', link]),
		);
	}

	/** Tells ears what eyes see, when it stays. */
	private announce(text: string): void {
		clearTimeout(this.announcement);
		this.announcement = window.setTimeout(() => {
			this.getPart('status').textContent = text;
		}, QUIET);
	}
}

customElements.define('site-search', SiteSearch);
