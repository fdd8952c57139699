import type { ChapterPage, Site } from '../model/build-site.ts';
import { getChartPath } from '../model/chart-path.ts';
import { cutWords } from '../model/cut-words.ts';
import { listChartAddresses } from '../model/list-replaced-charts.ts';
import {
	chapterPath,
	claimPath,
	diagramPath,
	eventPath,
	forecastPath,
	mapPath,
	paragraphPath,
	personPath,
	sourcePath,
	termPath,
} from '../model/paths.ts';
import { findPlace, isParagraphId } from '../permalinks/find-place.ts';
import { printWording } from '../permalinks/print-wording.ts';
import type { Ledger } from '../schemas/ledger.ts';
import type { PermalinkRecord } from './entry-schemas.ts';

type Kind = PermalinkRecord['kind'];
type At = (path: string) => string;

/** Characters of a text that are given of it. */
const MOST = 120;

/** What the entries of a folder are called, and where each has its place. */
interface EntryKind {
	kind: Kind;
	path: (id: string) => string;
	name: (site: Site, id: string) => string | undefined;
}

const ENTRY_KINDS: Record<string, EntryKind> = {
	claims: { kind: 'claim', path: claimPath, name: ({ claims }, id) => claims.get(id)?.title },
	diagrams: {
		kind: 'diagram',
		path: diagramPath,
		name: ({ diagrams }, id) => diagrams.get(id)?.title,
	},
	forecasts: {
		kind: 'forecast',
		path: forecastPath,
		name: ({ forecasts }, id) => forecasts.get(id)?.statement,
	},
	glossary: { kind: 'term', path: termPath, name: ({ terms }, id) => terms.get(id)?.term },
	maps: { kind: 'map', path: mapPath, name: ({ maps }, id) => maps.get(id)?.title },
	people: { kind: 'person', path: personPath, name: ({ people }, id) => people.get(id)?.name },
	sources: {
		kind: 'source',
		path: sourcePath,
		name: ({ sources }, id) => sources.get(id)?.title ?? sources.get(id)?.publisher,
	},
	timeline: {
		kind: 'event',
		path: eventPath,
		name: ({ events }, id) => events.find((event) => event.id === id)?.title,
	},
};

/** The kind of an id in a chapter, by what stands before the name of a figure. */
function getAnchorKind(chapter: ChapterPage, id: string): Kind {
	if (chapter.headings.some((heading) => heading.id === id)) return 'heading';
	const [, prefix] = /^(map|chart|diagram|forecast)-/.exec(id) ?? [];
	return (prefix as Kind | undefined) ?? 'note';
}

/** What an id in a chapter is known by. */
function nameAnchor(site: Site, chapter: ChapterPage, id: string): string {
	const heading = chapter.headings.find((one) => one.id === id);
	const [, prefix = '', entry = ''] =
		/^(map|chart|diagram|forecast)-(.+?)(?:-here)?$/.exec(id) ?? [];
	return (
		heading?.text ??
		site.maps.get(prefix === 'map' ? entry : '')?.title ??
		site.charts.get(prefix === 'chart' ? entry : '')?.title ??
		site.diagrams.get(prefix === 'diagram' ? entry : '')?.title ??
		site.forecasts.get(prefix === 'forecast' ? entry : '')?.statement ??
		id
	);
}

/** All that has an id in a chapter, or had one. */
function listInChapter(
	site: Site,
	chapter: ChapterPage,
	ledger: Ledger,
	at: At,
): PermalinkRecord[] {
	const { permalinks, chapters } = site;
	const own = { chapter: chapter.id };
	const describe = (id: string, kind: Kind, says: string): PermalinkRecord => ({
		id,
		kind,
		...own,
		status: 'living',
		address: at(`${chapter.path}#${id}`),
		...(isParagraphId(id) && { page: at(paragraphPath(id)) }),
		says: cutWords(says, MOST),
	});
	const list = (kind: Kind, wordings: Record<string, string>) =>
		Object.entries(wordings).map(([id, text]) => describe(id, kind, printWording(text, site)));
	const gone = Object.entries(ledger.gone).map(
		([id, { says, since, because }]): PermalinkRecord => {
			const kind = isParagraphId(id) ? 'paragraph' : getAnchorKind(chapter, id);
			const place = findPlace(permalinks, chapter.id, id);
			const there = place?.kind === 'place' ? place : { chapter: chapter.id, id };
			const path = chapters.find((one) => one.id === there.chapter)?.path ?? chapter.path;
			return {
				...describe(id, kind, says ?? nameAnchor(site, chapter, id)),
				status: place?.kind === 'place' ? 'alias' : 'gone',
				address: at(`${path}#${there.id}`),
				since,
				...(because !== undefined && { because }),
			};
		},
	);
	return [
		{
			id: chapter.id,
			kind: 'chapter',
			status: 'living',
			address: at(chapter.path),
			says: chapter.title,
		},
		...ledger.formerly.map((id): PermalinkRecord => ({
			id,
			kind: 'chapter',
			status: 'alias',
			address: at(chapterPath(chapter.id)),
			says: chapter.title,
		})),
		...list('key-point', ledger.keyPoints),
		...list('paragraph', ledger.paragraphs),
		...ledger.anchors.map((id) =>
			describe(id, getAnchorKind(chapter, id), nameAnchor(site, chapter, id)),
		),
		...gone,
	];
}

function listCharts(site: Site, at: At): PermalinkRecord[] {
	return [...listChartAddresses(site.charts, site.diagrams)].map(([id, figure]) => {
		const isDiagram = figure.kind === 'diagram';
		const entry = (isDiagram ? site.diagrams : site.charts).get(figure.id);
		return {
			id,
			kind: 'chart',
			status: figure.id === id && !isDiagram ? 'living' : 'alias',
			address: at(isDiagram ? diagramPath(figure.id) : getChartPath(site, figure.id)),
			says: entry?.title ?? figure.id,
		};
	});
}

function listEntries(site: Site, at: At): PermalinkRecord[] {
	const folders = site.permalinks.get('site')?.entries ?? {};
	return Object.entries(folders).flatMap(([folder, ids]) => {
		const own = ENTRY_KINDS[folder];
		if (own === undefined) return [];
		return ids.map((id): PermalinkRecord => ({
			id,
			kind: own.kind,
			status: 'living',
			address: at(own.path(id)),
			says: cutWords(own.name(site, id) ?? id, MOST),
		}));
	});
}

/**
 * Every id that was ever published, with what it names and where links to it lead: chapters with all that stands in
 * them, then charts and the other entries.
 *
 * @param at makes a full address of a path
 */
export function listPermalinks(site: Site, at: At): PermalinkRecord[] {
	const chapters = site.chapters.flatMap((chapter) => {
		const ledger = site.permalinks.get(chapter.id);
		return ledger ? listInChapter(site, chapter, ledger, at) : [];
	});
	return [...chapters, ...listCharts(site, at), ...listEntries(site, at)];
}
