import { compareTexts, type Likeness, readLikeness } from './likeness.ts';

/** A wording, old or new, and the list that it stands in: the key points or the text of a chapter. */
export interface Wording {
	list: string;
	text: string;
}

/** What an old wording could be now. */
export interface Candidate<New> {
	block: New;
	/** How alike they are, from 0 to 1. */
	score: number;
}

/** What became of each old wording. */
export interface Matching<Old, New> {
	/** What is certain. */
	pairs: Map<Old, New>;
	/** Old wordings that may be one of several blocks, or share one with others. */
	unsure: Map<Old, Candidate<New>[]>;
}

/** In the same list and order, wordings less alike are others. */
const LEAST_IN_ORDER = 0.45;
/** Out of order, or in another list, they must be more alike. */
const LEAST_MOVED = 0.6;
/** A second candidate so near makes it a question. */
const TOO_NEAR = 0.08;

interface Pair<Old, New> {
	old: Old;
	block: New;
	score: number;
}

/**
 * The pairs in one list that keep the order and are together most alike (Needleman and Wunsch 1970, gaps cost
 * nothing).
 */
function align<Old, New>(
	olds: readonly Old[],
	blocks: readonly New[],
	compare: (old: Old, block: New, least: number) => number,
): Pair<Old, New>[] {
	const best = Array.from({ length: olds.length + 1 }, () =>
		new Array<number>(blocks.length + 1).fill(0),
	);
	const at = (row: number, column: number): number => best[row]?.[column] ?? 0;
	const scores = olds.map((old) => blocks.map((block) => compare(old, block, LEAST_IN_ORDER)));
	const scoreOf = (row: number, column: number): number => {
		const score = scores[row]?.[column] ?? 0;
		return score >= LEAST_IN_ORDER ? score : -1;
	};
	for (let row = olds.length - 1; row >= 0; row--) {
		for (let column = blocks.length - 1; column >= 0; column--) {
			const matched = scoreOf(row, column) + at(row + 1, column + 1);
			best[row]![column] = Math.max(at(row + 1, column), at(row, column + 1), matched);
		}
	}
	const pairs: Pair<Old, New>[] = [];
	for (let row = 0, column = 0; row < olds.length && column < blocks.length;) {
		const score = scoreOf(row, column);
		if (score > 0 && at(row, column) === score + at(row + 1, column + 1)) {
			pairs.push({ old: olds[row++]!, block: blocks[column++]!, score });
		} else if (at(row, column) === at(row + 1, column)) row++;
		else column++;
	}
	return pairs;
}

/** Groups by words alone: case and punctuation make no other wording. */
const groupByWords = <One extends Wording>(
	all: readonly One[],
	inLists: boolean,
	read: (one: One) => Likeness,
): Map<string, One[]> =>
	Map.groupBy(all, (one) => `${inLists ? one.list : ''}\n${read(one).words.join(' ')}`);

/**
 * Finds out which block each old wording is now: first by the same words, then by likeness and order within a
 * list, then by likeness anywhere. What is not certain is left to a person.
 *
 * @param olds wordings in the order in which they were last seen, list by list
 * @param blocks those of now, likewise
 */
export function matchBlocks<Old extends Wording, New extends Wording>(
	olds: readonly Old[],
	blocks: readonly New[],
): Matching<Old, New> {
	const known = new Map<Wording, Likeness>();
	const read = (one: Wording): Likeness => {
		const likeness = known.get(one) ?? readLikeness(one.text);
		known.set(one, likeness);
		return likeness;
	};
	const compare = (old: Old, block: New, least: number): number =>
		compareTexts(read(old), read(block), least);

	const pairs = new Map<Old, New>();
	const unsure = new Map<Old, Candidate<New>[]>();
	const taken = new Set<New>();
	const isOpen = (old: Old): boolean => !pairs.has(old) && !unsure.has(old);
	const isFree = (block: New): boolean => !taken.has(block);
	const take = (old: Old, block: New): void => {
		pairs.set(old, block);
		taken.add(block);
	};

	const takeSameWords = (inLists: boolean): void => {
		const now = groupByWords(blocks.filter(isFree), inLists, read);
		for (const [words, same] of groupByWords(olds.filter(isOpen), inLists, read)) {
			const found = now.get(words) ?? [];
			// As many as before are the same ones, in their order; fewer or more are a question.
			if (found.length === same.length && (inLists || same.length === 1))
				same.forEach((old, index) => take(old, found[index]!));
		}
	};

	/** Takes the pairs that nothing else comes near, the most alike first. */
	const takeCertain = (found: Pair<Old, New>[]): void => {
		for (const { old, block, score } of found.toSorted((a, b) => b.score - a.score)) {
			if (!isOpen(old) || !isFree(block)) continue;
			const near = score - TOO_NEAR;
			const others = blocks
				.filter((one) => one !== block && isFree(one))
				.map((one) => ({ block: one, score: compare(old, one, near) }))
				.filter((one) => one.score > near);
			const rivals = olds.filter(
				(one) => one !== old && !pairs.has(one) && compare(one, block, near) > near,
			);
			if (others.length === 0 && rivals.length === 0) take(old, block);
			else unsure.set(old, [{ block, score }, ...others]);
		}
	};

	takeSameWords(true);
	takeSameWords(false);
	const lists = new Set(olds.map(({ list }) => list));
	takeCertain(
		[...lists].flatMap((list) =>
			align(
				olds.filter((old) => old.list === list && isOpen(old)),
				blocks.filter((block) => block.list === list && isFree(block)),
				compare,
			),
		),
	);
	takeCertain(
		olds.filter(isOpen).flatMap((old) =>
			blocks
				.filter(isFree)
				.map((block) => ({ old, block, score: compare(old, block, LEAST_MOVED) }))
				.filter(({ score }) => score >= LEAST_MOVED),
		),
	);
	return { pairs, unsure };
}
