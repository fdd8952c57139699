import type { Element } from '../../html/dom.ts';
import { formatDate } from '../../model/format-date.ts';
import type { BookDocument } from './book-document.ts';
import { cleanPage } from './clean-page.ts';
import { findByName, make } from '../../html/tree.ts';

/** What the first pages say. */
export interface TitleText {
	title: string;
	subtitle: string;
	author: string;
	/** ISO day of the edition. */
	edition: string;
	/** Address of the home page. */
	home: string;
}

/** File of the picture on the cover. */
export const COVER_FILE = 'cover.jpg';

/** Makes the page that shows the cover. */
export function makeCoverPage({ title, subtitle }: TitleText): BookDocument {
	const alt = `${title}: ${subtitle}, over a map of Korea and its neighbours.`;
	return {
		file: 'cover.xhtml',
		title: 'Cover',
		matter: 'frontmatter',
		sections: false,
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
 * @param footer the foot of the home page, whose paragraphs name day and licences
 */
export function makeTitlePage(text: TitleText, footer: Element | undefined): BookDocument {
	const { title, subtitle, author, edition, home } = text;
	if (footer) cleanPage(footer);
	return {
		file: 'title.xhtml',
		title: 'Title page',
		matter: 'frontmatter',
		sections: false,
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
					`Edition of ${formatDate(edition)}, made from `,
					make('a', { href: home }, home),
					'.',
				),
				footer ? findByName(footer, 'p') : undefined,
			),
		),
	};
}
