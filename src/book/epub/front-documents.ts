import type { Element } from '../../html/dom.ts';
import { formatDate } from '../../model/format-date.ts';
import type { BookDocument } from './book-document.ts';
import { make } from '../../html/tree.ts';

/** What the first pages say. */
export interface TitleText {
	title: string;
	subtitle: string;
	author: string;
	/** ISO day of the edition. */
	edition: string;
	/** Address of the home page. */
	home: string;
	/** It can be reached there. */
	isPublic: boolean;
}

/** Name of the title page, which is what the printed book as a whole is called: links to the home page lead there. */
const TITLE_ID = 'book';

/** File of the picture on the cover. */
export const COVER_FILE = 'cover.jpg';

/** Makes the page that shows the cover. */
export function makeCoverPage({ title, subtitle }: TitleText): BookDocument {
	const alt = `${title}: ${subtitle}, over a map of Korea and its neighbours.`;
	return {
		id: 'cover',
		kind: 'cover',
		title: 'Cover',
		body: make(
			'section',
			{ 'epub:type': 'cover', class: 'cover', 'aria-label': 'Cover' },
			make('img', { src: COVER_FILE, alt, role: 'doc-cover' }),
		),
	};
}

/**
 * Makes the title page, with what a colophon says below: day of the evidence, licences, address.
 *
 * @param colophon paragraphs that name day and licences
 */
export function makeTitlePage(text: TitleText, colophon: readonly Element[]): BookDocument {
	const { title, subtitle, author, edition, home, isPublic } = text;
	return {
		id: TITLE_ID,
		kind: 'titlepage',
		title: 'Title page',
		body: make(
			'section',
			{ 'epub:type': 'titlepage', class: 'title-page', 'aria-label': 'Title page' },
			make('h1', {}, title),
			make('p', { class: 'subtitle', role: 'doc-subtitle' }, subtitle),
			make('p', {}, author),
			make(
				'div',
				{ class: 'colophon' },
				make(
					'p',
					{},
					`Edition of ${formatDate(edition)}`,
					isPublic ? [', made from ', make('a', { href: home }, home)] : undefined,
					'.',
				),
				colophon,
			),
		),
	};
}
