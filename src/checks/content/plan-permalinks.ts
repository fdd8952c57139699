import { listReplacedCharts } from '../../model/list-replaced-charts.ts';
import { keepByData } from '../../model/keep-by-data.ts';
import { listAnchors } from '../../permalinks/list-anchors.ts';
import { listBlocks, readKeyPoint } from '../../permalinks/list-blocks.ts';
import {
	type Block,
	type ChapterText,
	type Ledgers,
	type Plan,
	planLedgers,
} from '../../permalinks/plan-ledgers.ts';
import { ENTRIES } from '../../permalinks/read-ledgers.ts';
import type { CollectionName } from '../../schemas/collections.ts';
import type { Ledger } from '../../schemas/ledger.ts';
import { locateNode, locateValue } from './locate.ts';
import { type Entry, getEntries, getValid, type ReadContent } from './read-content.ts';

/** Folders whose entries have addresses: pages of their own, or places in a list. */
const ADDRESSED = [
	'charts',
	'claims',
	'diagrams',
	'forecasts',
	'glossary',
	'maps',
	'people',
	'sources',
	'timeline',
] as const satisfies CollectionName[];

/** Ids of entries that have addresses, by their folders. */
export type EntryIds = NonNullable<Ledger['entries']>;

/** All that the ledgers are compared with. */
export interface Permalinks {
	ledgers: Ledgers;
	chapters: ChapterText[];
	plan: Plan;
	/** Ids of entries as the ledger has them; undefined before there is one. */
	known: EntryIds | undefined;
	/** Ids of entries as they will be in the ledger: those that were and those that are. */
	entries: EntryIds;
	/** Those that were and are no more. */
	lost: { collection: string; id: string }[];
}

function readChapter(entry: Entry, keyPoints: readonly string[]): ChapterText {
	const points = keyPoints.map((point, index): Block => ({
		chapter: entry.id,
		name: 'keyPoints',
		text: readKeyPoint(point),
		line: locateValue(entry, ['keyPoints', index]).line,
	}));
	const blocks = entry.body ? listBlocks(entry.body) : [];
	return {
		id: entry.id,
		blocks: [
			...points,
			...blocks.map(({ node, text }): Block => ({
				chapter: entry.id,
				name: 'paragraphs',
				text,
				line: locateNode(entry, node).line,
			})),
		],
		anchors: listAnchors(entry.body).map(({ id, node }) => ({
			id,
			line: locateNode(entry, node).line,
		})),
	};
}

/** Ids of the entries of a folder; of charts, also of those in whose place others stand. */
function listIds(content: ReadContent, collection: CollectionName): string[] {
	const ids = getEntries(content, collection).map(({ id }) => id);
	if (collection !== 'charts') return ids;
	const replacing = (name: 'charts' | 'diagrams') =>
		new Map(getValid(content, name).map(({ entry, data }) => [entry.id, data]));
	return [...ids, ...listReplacedCharts(replacing('charts'), replacing('diagrams')).keys()];
}

const keep = keepByData<ReadContent, Permalinks | undefined>();

/**
 * Compares the content with the ledgers.
 *
 * @returns undefined where a chapter or a ledger cannot be read: other rules say what is wrong with it
 */
export const planPermalinks = (content: ReadContent): Permalinks | undefined =>
	keep(content, 'permalinks', () => {
		const isWhole = (collection: CollectionName, needsBody: boolean): boolean =>
			getEntries(content, collection).every(
				({ parsed, body, faults }) =>
					parsed?.success === true &&
					(!needsBody || body !== undefined) &&
					faults.every(({ rule }) => rule === 'text-format'),
			);
		if (!isWhole('chapters', true) || !isWhole('permalinks', false)) return undefined;
		const all = getValid(content, 'permalinks').map(({ entry, data }) => [entry.id, data] as const);
		const ledgers = new Map(all.filter(([id]) => id !== ENTRIES));
		// A run broken off has left the ledger of a chapter that another has taken in.
		for (const { formerly } of ledgers.values()) for (const id of formerly) ledgers.delete(id);
		const chapters = getValid(content, 'chapters').map(({ entry, data }) =>
			readChapter(entry, data.keyPoints),
		);
		const known = all.find(([id]) => id === ENTRIES)?.[1].entries;
		const now = ADDRESSED.map((name) => [name, listIds(content, name)] as const);
		const addressed = now.map(
			([name, ids]) => [name, [...new Set([...(known?.[name] ?? []), ...ids])].sort()] as const,
		);
		return {
			ledgers,
			chapters,
			plan: planLedgers(ledgers, chapters, content.today),
			known,
			entries: Object.fromEntries(addressed.filter(([, ids]) => ids.length > 0)),
			lost: now.flatMap(([collection, ids]) =>
				(known?.[collection] ?? [])
					.filter((id) => !ids.includes(id))
					.map((id) => ({ collection, id })),
			),
		};
	});
