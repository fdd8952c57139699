import type { Element } from '../../html/dom.ts';
import { type BookDocument, listSections } from './book-document.ts';
import type { MarkedPage } from './mark-pages.ts';
import { make } from '../../html/tree.ts';

/** What stands before the contents; the landmarks name it. */
const UNLISTED = new Set(['cover.xhtml', 'title.xhtml']);

const makeLink = (href: string, text: string, type?: string): Element =>
	make('a', { 'epub:type': type, href }, text);

function makeEntry({ file, title, label, body, sections }: BookDocument): Element {
	const links = sections
		? listSections({ body }).map(({ id, title: name }) =>
				make('li', {}, makeLink(`${file}#${id}`, name)),
			)
		: [];
	return make(
		'li',
		{},
		makeLink(file, label ?? title),
		links.length > 0 ? make('ol', {}, links) : undefined,
	);
}

/** The entries of the contents; those of one part stand together under its name. */
function makeEntries(documents: readonly BookDocument[]): Element[] {
	const groups = Map.groupBy(documents, ({ part, file }) => part ?? file);
	return [...groups].flatMap(([name, group]) => {
		const entries = group.map(makeEntry);
		if (group[0]?.part === undefined) return entries;
		return [make('li', {}, make('span', {}, name), make('ol', {}, entries))];
	});
}

/** The places that a reading system offers by itself: file and kind. */
function listLandmarks(
	documents: readonly BookDocument[],
): [file: string, kind: string, name: string][] {
	const start = documents.find(({ matter }) => matter === 'bodymatter');
	const kinds: Record<string, [kind: string, name: string]> = {
		'cover.xhtml': ['cover', 'Cover'],
		'title.xhtml': ['titlepage', 'Title page'],
		'glossary.xhtml': ['glossary', 'Glossary'],
		'sources.xhtml': ['bibliography', 'Sources'],
	};
	return [
		['contents.xhtml', 'toc', 'Contents'],
		...(start ? [[start.file, 'bodymatter', 'Start of the text'] as [string, string, string]] : []),
		...documents.flatMap(({ file }) => {
			const kind = kinds[file];
			return kind ? [[file, ...kind] as [string, string, string]] : [];
		}),
	];
}

/** The pages of the printed book, for a reading system to go to. */
function makePageList(pages: readonly MarkedPage[]): Element | undefined {
	if (pages.length === 0) return undefined;
	const links = pages.map(({ number, href }) => make('li', {}, makeLink(href, String(number))));
	return make(
		'nav',
		{
			'epub:type': 'page-list',
			role: 'doc-pagelist',
			'aria-labelledby': 'pages-title',
			hidden: '',
		},
		make('h2', { id: 'pages-title' }, 'Pages of the printed book'),
		make('ol', {}, links),
	);
}

/**
 * Makes the contents, which are the navigation of the book as well.
 *
 * @param documents in reading order, without the contents themselves
 * @param pages of the printed book, as they are marked in the documents
 */
export function makeNav(
	documents: readonly BookDocument[],
	pages: readonly MarkedPage[] = [],
): BookDocument {
	const landmarks = listLandmarks(documents).map(([file, kind, name]) =>
		make('li', {}, makeLink(file, name, kind)),
	);
	return {
		file: 'contents.xhtml',
		title: 'Contents',
		matter: 'frontmatter',
		sections: false,
		body: make(
			'div',
			{},
			make(
				'nav',
				{ 'epub:type': 'toc', role: 'doc-toc', 'aria-labelledby': 'toc-title' },
				make('h1', { id: 'toc-title' }, 'Contents'),
				make('ol', {}, makeEntries(documents.filter(({ file }) => !UNLISTED.has(file)))),
			),
			make(
				'nav',
				{ 'epub:type': 'landmarks', 'aria-labelledby': 'landmarks-title', hidden: '' },
				make('h2', { id: 'landmarks-title' }, 'Landmarks'),
				make('ol', {}, landmarks),
			),
			makePageList(pages),
		),
	};
}
