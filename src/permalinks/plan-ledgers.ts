import type { Gone, Ledger } from '../schemas/ledger.ts';
import { getShareIn, compareTexts, readLikeness } from './likeness.ts';
import { makeId } from './make-id.ts';
import { type Candidate, matchBlocks } from './match-blocks.ts';

/** The ledgers by the ids of their chapters. */
export type Ledgers = ReadonlyMap<string, Ledger>;

/** The lists of a chapter that hold wordings. */
export const lists = ['keyPoints', 'paragraphs'] as const;
export type ListName = (typeof lists)[number];

/** A block of a chapter as it is now. */
export interface Block {
	chapter: string;
	name: ListName;
	text: string;
	/** Line of the file at which it begins, from 1. */
	line: number;
}

/** An explicit id in a chapter. */
export interface ChapterAnchor {
	id: string;
	line: number;
}

/** What of a chapter has permanent ids. */
export interface ChapterText {
	id: string;
	blocks: readonly Block[];
	anchors: readonly ChapterAnchor[];
}

/** A block with the list it stands in, for matching. */
type Listed = Block & { list: string };

/** A wording of a ledger. */
interface OldBlock {
	id: string;
	chapter: string;
	name: ListName;
	text: string;
	list: string;
}

/** What only a person can decide. */
export type Question =
	/** A chapter is no more; the others may hold its text. */
	| { kind: 'chapter'; chapter: string }
	/** A paragraph is no more. */
	| {
			kind: 'lost';
			id: string;
			chapter: string;
			text: string;
			line: number;
			/** What is most like it. */
			like: Candidate<Block> | undefined;
	  }
	/** A paragraph may be one of several. */
	| {
			kind: 'unsure';
			id: string;
			chapter: string;
			text: string;
			candidates: Candidate<Block>[];
	  }
	/** A heading, a note or a figure is no more. */
	| { kind: 'anchor'; id: string; chapter: string };

/** What is to be written, and what is to be asked first. */
export interface Plan {
	/** The ledgers as they will be. */
	ledgers: Map<string, Ledger>;
	questions: Question[];
	/** Ids of the blocks that have one. */
	ids: ReadonlyMap<Block, string>;
	/** Ids among them that are new. */
	fresh: ReadonlySet<string>;
}

/** A ledger without ids. */
export const EMPTY: Ledger = { formerly: [], keyPoints: {}, paragraphs: {}, anchors: [], gone: {} };

/** Old wordings less alike are not worth naming. */
const LEAST_LIKE = 0.3;
/** A part of a text so large is all of it that matters. */
const LEAST_SHARE = 0.6;

const listOld = (ledgers: Ledgers): OldBlock[] =>
	[...ledgers].flatMap(([chapter, ledger]) =>
		lists.flatMap((name) =>
			Object.entries(ledger[name]).map(([id, text]) => ({
				id,
				chapter,
				name,
				text,
				list: `${chapter}/${name}`,
			})),
		),
	);

/** All ids of paragraphs that there are and were. */
const listTaken = (ledgers: Ledgers): Set<string> =>
	new Set(
		[...ledgers.values()].flatMap(({ keyPoints, paragraphs, gone }) =>
			[keyPoints, paragraphs, gone].flatMap((part) => Object.keys(part)),
		),
	);

/** The block that a lost wording is most like, or that has most of it inside. */
function findLike(text: string, blocks: readonly Block[]): Candidate<Block> | undefined {
	const old = readLikeness(text);
	const all = blocks.map((block) => {
		const now = readLikeness(block.text);
		const share = getShareIn(old, now);
		return { block, score: Math.max(compareTexts(old, now), share >= LEAST_SHARE ? share : 0) };
	});
	const best = all.reduce((a, b) => (b.score > a.score ? b : a), { score: 0 } as (typeof all)[0]);
	return best.score >= LEAST_LIKE ? best : undefined;
}

/**
 * Puts wordings that wait for an answer behind the one they followed, so that the ledger keeps its order.
 *
 * @param old ids as the ledger has them
 * @param now ids as the text has them, with their wordings
 */
function placeWaiting(
	old: Readonly<Record<string, string>>,
	now: readonly (readonly [string, string])[],
	waiting: ReadonlySet<string>,
): Record<string, string> {
	const placed = [...now];
	let last: string | undefined;
	for (const [id, text] of Object.entries(old)) {
		if (waiting.has(id)) {
			const before = last;
			placed.splice(placed.findIndex(([one]) => one === before) + 1, 0, [id, text]);
			last = id;
		} else if (placed.some(([one]) => one === id)) last = id;
	}
	return Object.fromEntries(placed);
}

/**
 * Finds for every block the id it has had, or makes one, and lists what a person must decide. Nothing is taken that
 * is not certain: what waits for an answer stays in the ledger as it is.
 *
 * @param day ISO day since which what moves today is elsewhere
 */
export function planLedgers(ledgers: Ledgers, chapters: readonly ChapterText[], day: string): Plan {
	const gone = [...ledgers.keys()].filter((id) => !chapters.some((chapter) => chapter.id === id));
	const questions: Question[] = gone.map((chapter) => ({ kind: 'chapter', chapter }));
	// Nothing is matched before a chapter that is no more has its answer: its text stands in another.
	if (questions.length > 0)
		return { ledgers: new Map(ledgers), questions, ids: new Map(), fresh: new Set() };

	const blocks = chapters.flatMap((chapter) =>
		chapter.blocks.map((block): Listed =>
			Object.assign(block, { list: `${chapter.id}/${block.name}` }),
		),
	);
	const olds = listOld(ledgers);
	const { pairs, unsure } = matchBlocks(olds, blocks);
	const ids = new Map<Block, string>([...pairs].map(([{ id }, block]) => [block, id]));
	const waiting = new Set<string>();

	for (const [{ id, chapter, text }, candidates] of unsure) {
		waiting.add(id);
		questions.push({ kind: 'unsure', id, chapter, text, candidates });
	}
	const found = new Set(ids.values());
	let line = 1;
	for (const old of olds) {
		const { id, chapter, text } = old;
		const now = pairs.get(old);
		if (now?.chapter === chapter) ({ line } = now);
		// An id that a run broken off has left in two ledgers is found once.
		if (now !== undefined || unsure.has(old) || found.has(id)) continue;
		waiting.add(id);
		const own = blocks.filter((block) => block.chapter === chapter);
		const like = findLike(text, own) ?? findLike(text, blocks);
		questions.push({ kind: 'lost', id, chapter, text, line, like });
	}

	const asked = new Set([...unsure.values()].flat().map(({ block }) => block as Block));
	const taken = listTaken(ledgers);
	const fresh = new Set<string>();
	for (const block of blocks) {
		if (ids.has(block) || asked.has(block)) continue;
		const id = makeId(block.chapter, block.text, taken);
		ids.set(block, id);
		fresh.add(id);
	}

	const planned = new Map(
		chapters.map((chapter): [string, Ledger] => {
			const old = ledgers.get(chapter.id) ?? EMPTY;
			const own = (name: ListName) =>
				placeWaiting(
					old[name],
					chapter.blocks.flatMap((block) => {
						const id = ids.get(block);
						return block.name === name && id !== undefined ? [[id, block.text] as const] : [];
					}),
					waiting,
				);
			const now = { keyPoints: own('keyPoints'), paragraphs: own('paragraphs') };
			const present = new Set([
				...lists.flatMap((name) => Object.keys(now[name])),
				...chapter.anchors.map(({ id }) => id),
			]);
			const moved = lists
				.flatMap((name) => Object.keys(old[name]))
				.filter((id) => !present.has(id))
				.map((id) => [id, { to: id, since: day }] as const);
			const lost = old.anchors.filter((id) => !present.has(id));
			for (const id of lost) questions.push({ kind: 'anchor', id, chapter: chapter.id });
			return [
				chapter.id,
				{
					...old,
					...now,
					anchors: [...chapter.anchors.map(({ id }) => id), ...lost],
					gone: Object.fromEntries<Gone>([
						...Object.entries(old.gone).filter(([id]) => !present.has(id)),
						...moved,
					]),
				},
			];
		}),
	);
	return { ledgers: planned, questions, ids, fresh };
}
