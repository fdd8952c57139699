import { type Element, getAttribute, getText } from '../../html/dom.ts';
import type { BookDocument } from './book-document.ts';
import { cleanPage } from './clean-page.ts';
import { moveNotes } from './move-notes.ts';
import { placeDrawings } from './place-drawings.ts';
import { getPath, readSitePage, type SitePage } from './site-pages.ts';
import { detach, findByClass, findByName, make } from '../../html/tree.ts';

/** A chapter as the home page lists it. */
interface ChapterEntry {
	/** Folder of its page. */
	path: string;
	/** Its number in the reading order. */
	number: string;
	/** The part of the book it belongs to. */
	part: string;
}

const getClassText = (node: Element, name: string): string =>
	findByClass(node, name)
		.slice(0, 1)
		.map((element) => getText(element).trim())
		.join('');

/** Lists the chapters in reading order, from the list on the home page. */
export function listChapters({ address, article }: SitePage): ChapterEntry[] {
	return findByClass(article, 'part').flatMap((part) =>
		findByClass(part, 'part__link').map((link) => ({
			path: getPath(getAttribute(link, 'href') ?? '', address),
			number: getClassText(link, 'part__number'),
			part: getClassText(part, 'part__title'),
		})),
	);
}

const getTitle = (article: Element): string =>
	findByName(article, 'h1')
		.map((heading) => getText(heading).trim())
		.join('');

/** The section that a document of the book consists of. */
const makeSection = (
	kind: string,
	title: string,
	...children: readonly Element['childNodes'][number][]
) => make('section', { 'epub:type': kind, role: `doc-${kind}`, 'aria-label': title }, ...children);

/** Makes a chapter. Its notes follow the text, before the sources. */
export function makeChapter(site: string, entry: ChapterEntry): BookDocument {
	const { address, article } = readSitePage(site, entry.path);
	const title = getTitle(article);
	placeDrawings(site, article);
	cleanPage(article);
	const notes = moveNotes(article);
	const [sources] = findByClass(article, 'sources').map(detach);
	return {
		file: `${entry.path}.xhtml`,
		title,
		label: `${entry.number} ${title}`,
		part: entry.part,
		matter: 'bodymatter',
		address,
		sections: true,
		body: makeSection(
			'chapter',
			title,
			...article.childNodes.slice(),
			...[notes, sources].filter((section) => section !== undefined),
		),
	};
}

/**
 * Makes a document of a page that needs no other change.
 *
 * @param kind its type in the EPUB vocabulary and, after `doc-`, in ARIA
 */
export function makeReference(
	site: string,
	path: string,
	{ kind, sections }: { kind: 'appendix' | 'bibliography' | 'glossary'; sections: boolean },
): BookDocument {
	const { address, article } = readSitePage(site, path);
	const title = getTitle(article);
	// The page of a single forecast is its entry in the scorecard here.
	const forecasts = findByClass(article, 'forecast').map((card): [string, string] => {
		const id = getAttribute(card, 'id') ?? '';
		return [`${address}${id.replace(/^forecast-/, '')}/`, id];
	});
	cleanPage(article);
	return {
		file: `${path}.xhtml`,
		title,
		matter: 'backmatter',
		address,
		places: new Map(forecasts),
		sections,
		body: makeSection(kind, title, ...article.childNodes.slice()),
	};
}

/** Makes the introduction, from what the home page says before it lists the chapters. */
export function makeIntroduction({ address, article }: SitePage): BookDocument {
	const title = 'Introduction';
	cleanPage(article);
	const [standfirst] = findByClass(article, 'page-head__standfirst');
	const [prose] = findByClass(article, 'prose');
	const header = make('header', { class: 'page-head' }, make('h1', {}, title), standfirst);
	return {
		file: 'introduction.xhtml',
		title,
		matter: 'frontmatter',
		places: new Map([[address, 'introduction']]),
		sections: false,
		body: make(
			'section',
			{
				'epub:type': 'introduction',
				role: 'doc-introduction',
				id: 'introduction',
				'aria-label': title,
			},
			header,
			prose,
		),
	};
}
