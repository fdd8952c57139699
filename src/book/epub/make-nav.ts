import type { Element } from '../../html/dom.ts';
import { type BookDocument, getFile, listSections } from './book-document.ts';
import type { MarkedPage } from './mark-pages.ts';
import { make } from '../../html/tree.ts';

/** What stands before the contents; the landmarks name it. */
const UNLISTED = new Set(['cover', 'titlepage']);

/** Kinds of documents that a reading system offers by themselves, with the names it shows. */
const LANDMARKS = new Map([
	['cover', 'Cover'],
	['titlepage', 'Title page'],
	['glossary', 'Glossary'],
	['bibliography', 'Sources'],
]);

/** Name of the file of the contents. */
const CONTENTS = 'contents';

const makeLink = (href: string, text: string, type?: string): Element =>
	make('a', { 'epub:type': type, href }, text);

function makeEntry(document: BookDocument): Element {
	const file = getFile(document);
	const links = listSections(document).map(({ id, title }) =>
		make('li', {}, makeLink(`${file}#${id}`, title)),
	);
	return make(
		'li',
		{},
		makeLink(file, document.label ?? document.title),
		links.length > 0 ? make('ol', {}, links) : undefined,
	);
}

/** The entries of the contents; neighbours of one group stand together under its name. */
function makeEntries(documents: readonly BookDocument[]): Element[] {
	const runs: BookDocument[][] = [];
	for (const document of documents) {
		const run = runs.at(-1);
		if (run && document.group !== undefined && run[0]?.group === document.group) run.push(document);
		else runs.push([document]);
	}
	return runs.flatMap((run) => {
		const entries = run.map(makeEntry);
		const group = run[0]?.group;
		if (group === undefined) return entries;
		return [make('li', {}, make('span', {}, group), make('ol', {}, entries))];
	});
}

function makeLandmarks(documents: readonly BookDocument[]): Element[] {
	const start = documents.find(({ kind }) => kind === 'chapter');
	const links = [
		makeLink(getFile({ id: CONTENTS }), 'Contents', 'toc'),
		start && makeLink(getFile(start), 'Start of the text', 'bodymatter'),
		...documents.map((document) => {
			const name = LANDMARKS.get(document.kind);
			return name === undefined ? undefined : makeLink(getFile(document), name, document.kind);
		}),
	];
	return links.flatMap((link) => (link ? [make('li', {}, link)] : []));
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
	return {
		id: CONTENTS,
		kind: 'toc',
		title: 'Contents',
		body: make(
			'div',
			{},
			make(
				'nav',
				{ 'epub:type': 'toc', role: 'doc-toc', 'aria-labelledby': 'toc-title' },
				make('h1', { id: 'toc-title' }, 'Contents'),
				make('ol', {}, makeEntries(documents.filter(({ kind }) => !UNLISTED.has(kind)))),
			),
			make(
				'nav',
				{ 'epub:type': 'landmarks', 'aria-labelledby': 'landmarks-title', hidden: '' },
				make('h2', { id: 'landmarks-title' }, 'Landmarks'),
				make('ol', {}, makeLandmarks(documents)),
			),
			makePageList(pages),
		),
	};
}
