import { paragraphPath, withBase } from '../model/paths.ts';
import { citePlace } from '../share/cite/cite-place.ts';
import type { Citable } from '../share/cite/citable.ts';
import { type CitationStyle, citationStyles } from '../share/cite/citation-styles.ts';
import { getResponseLink, responsePath, type ResponseTarget } from '../share/response-link.ts';
import { makePlaceLink } from '../share/text-fragment.ts';
import styles from '../styles/share-menu.css?raw';
import { copyText } from './copy-text.ts';
import { readToday } from './read-today.ts';
import { listPlacesNear, type Place, readTextFragment } from './share-places.ts';

const base = import.meta.env.BASE_URL;

/** Makes an element with a class, its attributes and what stands in it. */
function make<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	properties: Partial<HTMLElementTagNameMap[Name]>,
	...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
	const element = Object.assign(document.createElement(name), properties);
	element.append(...children);
	return element;
}

const makeButton = (text: string): HTMLButtonElement =>
	make('button', { type: 'button', className: 'button' }, text);

/**
 * The menu: one in the page, moved to the link that opens it. Its first choice is which part is meant: so whoever goes
 * by keys or ears reaches each paragraph from the heading above, with no link of its own in the way of reading.
 */
class Menu {
	private readonly copyLink = makeButton('');
	private readonly copyCitation = makeButton('');
	private readonly send = makeButton('Share …');
	private readonly title = make('p', { className: 'share-menu__title', id: 'share-menu-title' });
	private readonly address = make('a', { className: 'share-menu__address' });
	private readonly respond = make(
		'a',
		{ className: 'share-menu__respond' },
		'Respond to this passage',
	);
	private readonly parts = make('select', {});
	private readonly styles = make('select', {});
	/** Shown where the browser forbids to copy. */
	private readonly plain = make('textarea', { readOnly: true, rows: 4, ariaLabel: 'To copy' });
	private readonly popup: HTMLElement;
	private readonly part: Citable;
	private readonly target: ResponseTarget;
	private places: Place[] = [];
	/** The link it was opened at. */
	private opener: HTMLAnchorElement | undefined;

	constructor(home: HTMLElement, part: Citable, target: ResponseTarget) {
		this.part = part;
		this.target = target;
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(styles);
		document.adoptedStyleSheets.push(sheet);
		this.styles.append(...citationStyles.map(({ label }) => make('option', {}, label)));
		this.popup = make(
			'div',
			{ className: 'share-menu', popover: 'auto', role: 'dialog' },
			this.title,
			make(
				'div',
				{ className: 'share-menu__buttons' },
				this.copyLink,
				this.copyCitation,
				this.send,
			),
			this.plain,
			make('label', {}, 'Part', this.parts),
			make('label', {}, 'Citation', this.styles),
			this.address,
			this.respond,
		);
		this.popup.setAttribute('aria-labelledby', this.title.id);
		this.send.hidden = !('share' in navigator);
		this.listen();
		home.append(this.popup);
	}

	/** Opens at a link of the page; closed, it gives the focus back to it. */
	open(link: HTMLAnchorElement): void {
		this.places = listPlacesNear(link);
		this.parts.replaceChildren(...this.places.map(({ label }) => make('option', {}, label)));
		this.parts.selectedIndex = this.places.findIndex((place) => place.link === link);
		this.show();
		this.opener = link;
		// The link of a paragraph is seen as long as its menu is.
		link.ariaExpanded = 'true';
		this.popup.showPopover({ source: link });
		this.copyLink.focus();
	}

	private listen(): void {
		this.parts.addEventListener('change', () => this.show());
		this.styles.addEventListener('change', () => this.show());
		this.copyLink.addEventListener('click', () => this.copy(this.copyLink, 'Link', this.linkTo()));
		this.copyCitation.addEventListener('click', () =>
			this.copy(this.copyCitation, 'Citation', this.cite()),
		);
		// Whoever changes their mind closes the sheet, which is no fault.
		this.send.addEventListener(
			'click',
			() => void navigator.share(this.describe()).catch(() => {}),
		);
		this.address.addEventListener('click', () => this.popup.hidePopover());
		this.popup.addEventListener('toggle', ({ newState }) => {
			if (newState === 'closed' && this.opener) this.opener.ariaExpanded = 'false';
		});
	}

	private copy(button: HTMLElement, what: string, text: string): void {
		void copyText(text, button, what, () => {
			this.plain.hidden = false;
			this.plain.value = text;
			this.plain.select();
		});
	}

	private get place(): Place | undefined {
		return this.places[this.parts.selectedIndex];
	}

	private get style(): CitationStyle | undefined {
		return citationStyles[this.styles.selectedIndex];
	}

	private get citable(): Citable {
		const part = { ...this.part, accessed: readToday() };
		return this.place && this.place.id !== '' ? citePlace(part, this.place) : part;
	}

	/** The page at the address that lasts, on the host that the reader is on. */
	private get page(): string {
		return new URL(new URL(this.part.url).pathname, location.origin).href;
	}

	private linkTo(): string {
		const { place } = this;
		if (!place || place.id === '') return this.page;
		return makePlaceLink(this.page, place.id, readTextFragment(place));
	}

	/** The words of a paragraph, and where they stand. To programs the citation alone. */
	private cite(): string {
		const { style } = this;
		const citation = style?.format(this.citable) ?? '';
		const words = this.place?.id.startsWith('p-') ? this.place.runs.join(' ') : '';
		return words === '' || style?.isCode ? citation : `“${words}”\n${citation}`;
	}

	/** For the sheet of the system, most of whose programs show a preview: a paragraph has a page for that. */
	private describe(): ShareData {
		const { place } = this;
		const url = place?.id.startsWith('p-')
			? new URL(withBase(paragraphPath(place.id), base), location.origin).href
			: this.linkTo().replace(/:~:.*/, '');
		return { title: this.citable.title, url };
	}

	/** Fills in all that depends on what is chosen. */
	private show(): void {
		const { place, citable } = this;
		this.title.textContent = place?.label ?? '';
		this.copyLink.textContent = 'Copy link';
		this.copyCitation.textContent = this.style?.isCode ? 'Copy citation' : 'Copy with citation';
		this.plain.hidden = true;
		this.address.href = place?.link.href ?? '';
		this.address.textContent = this.address.href.replace(/^https?:\/\//, '');
		this.respond.href = getResponseLink(
			this.target,
			citable.title,
			citable.url,
			withBase(responsePath, base),
		);
	}
}

let menu: Menu | undefined;

/**
 * Opens the menu at a link.
 *
 * @param home the element of the page that knows what the page is and where comments go
 */
export function openShareMenu(home: HTMLElement, link: HTMLAnchorElement): void {
	const { part = document.querySelector<HTMLElement>('cite-this')?.dataset['part'] } = home.dataset;
	menu ??= new Menu(
		home,
		JSON.parse(part ?? '') as Citable,
		JSON.parse(home.dataset['respond'] ?? '') as ResponseTarget,
	);
	menu.open(link);
}
