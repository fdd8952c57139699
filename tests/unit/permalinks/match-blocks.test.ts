import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { matchBlocks, type Wording } from '../../../src/permalinks/match-blocks.ts';
import { readWordings } from '../../support/chapter-wordings.ts';

/** An edited text: its blocks in order, and for each block of before what it may rightly be now. */
interface Edit {
	before: Wording[];
	after: Wording[];
	/** The blocks that a wording has become; none for one that is gone. */
	now: Map<Wording, Wording[]>;
}

/** Numbers by chance, from 0 to below 1, the same in every run (mulberry32). */
function makeRandom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

type Random = () => number;
const pick = (random: Random, below: number): number => Math.floor(random() * below);

/** Edits one list of a chapter: gives for each old block its new ones, and says in which order they stand. */
type EditList = (list: readonly Wording[], random: Random, all: readonly Wording[]) => Change[];

/** A new block, and the old ones that it may be taken for. */
interface Change {
	text: string;
	of: Wording[];
	/** The list it stands in, where it is another. */
	list?: string;
	/** An old block that was not there before the edit began. */
	twin?: string;
}

const keep = (block: Wording): Change => ({ text: block.text, of: [block] });

/** Changes one block of a list of at least so many. */
const atOne =
	(change: (block: Wording, random: Random, all: readonly Wording[]) => Change[]): EditList =>
	(list, random, all) => {
		const place = pick(random, list.length);
		return list.flatMap((block, index) =>
			index === place ? change(block, random, all) : [keep(block)],
		);
	};

const splitSentences = (text: string): string[] => text.split(/(?<=[.?!]) /);

/** Other words of the site, as many as asked for. */
const borrow = (random: Random, all: readonly Wording[], count: number): string =>
	Array.from({ length: count }, () => {
		const words = all[pick(random, all.length)]?.text.split(' ') ?? [];
		return words[pick(random, words.length)];
	}).join(' ');

const mistype = (text: string, random: Random): string => {
	const place = pick(random, Math.max(1, text.length - 2));
	return `${text.slice(0, place)}${text[place + 1] ?? ''}${text[place] ?? ''}${text.slice(place + 2)}`;
};

const shuffle = <One>(list: readonly One[], random: Random): One[] =>
	list
		.map((one) => ({ one, key: random() }))
		.sort((a, b) => a.key - b.key)
		.map(({ one }) => one);

const edits: Record<string, EditList> = {
	'a typo in every block': (list, random) =>
		list.map((block) => ({ text: mistype(block.text, random), of: [block] })),
	'a sentence in other words': atOne((block, random, all) => {
		const sentences = splitSentences(block.text);
		const place = pick(random, sentences.length);
		sentences[place] = borrow(random, all, sentences[place]?.split(' ').length ?? 0);
		return [{ text: sentences.join(' '), of: [block] }];
	}),
	'all numbers changed': (list) =>
		list.map((block) => ({
			text: block.text.replace(/\[([^/\]]+)\/[^\]]*\]/g, '[$1/other]').replace(/\d/g, '7'),
			of: [block],
		})),
	'a block split in two': atOne((block) => {
		const sentences = splitSentences(block.text);
		const half = Math.ceil(sentences.length / 2);
		if (sentences.length < 2) return [keep(block)];
		return [sentences.slice(0, half), sentences.slice(half)].map((part) => ({
			text: part.join(' '),
			of: [block],
		}));
	}),
	'two blocks merged': (list, random) => {
		const place = pick(random, list.length - 1);
		const two = list.slice(place, place + 2);
		return [
			...list.slice(0, place).map(keep),
			{ text: two.map(({ text }) => text).join(' '), of: two },
			...list.slice(place + 2).map(keep),
		];
	},
	'a block moved within the chapter, and edited': (list, random) => {
		const place = pick(random, list.length);
		const rest = list.map(keep);
		const [moved] = rest.splice(place, 1);
		if (moved)
			rest.splice(pick(random, rest.length), 0, { ...moved, text: mistype(moved.text, random) });
		return rest;
	},
	'a block moved to another chapter': (list, random, all) => {
		const place = pick(random, list.length);
		const target = all[pick(random, all.length)]?.list ?? '';
		return list.map((block, index) => ({
			...keep(block),
			...(index === place ? { list: target } : {}),
		}));
	},
	'all blocks in another order': (list, random) => shuffle(list, random).map(keep),
	'a block deleted': atOne(() => []),
	'the near twin of a block deleted, and the block edited': atOne((block, random, all) => {
		const words = block.text.split(' ');
		words.splice(pick(random, words.length), 2, borrow(random, all, 2));
		return [{ text: mistype(block.text, random), of: [block], twin: words.join(' ') }];
	}),
	'a block replaced by another': atOne((block, random, all) => [
		{ text: borrow(random, all, block.text.split(' ').length), of: [] },
	]),
};

/** Edits every list of the site at once. */
function edit(all: readonly Wording[], change: EditList, random: Random): Edit {
	const before: Wording[] = [];
	const moved: Wording[] = [];
	const after: Wording[] = [];
	const now = new Map<Wording, Wording[]>();
	for (const [name, list] of Map.groupBy(all, (block) => block.list)) {
		before.push(...list);
		for (const { text, of, list: other, twin } of change(list, random, all)) {
			const block = { list: other ?? name, text };
			(other === undefined ? after : moved).push(block);
			for (const old of of) now.set(old, [...(now.get(old) ?? []), block]);
			if (twin === undefined || !of[0]) continue;
			before.splice(before.indexOf(of[0]), 0, { list: name, text: twin });
		}
	}
	return { before, after: [...after, ...moved], now };
}

/** How many of the decisions on an edit were right, left to a person or wrong. */
function judge({ before, after, now }: Edit) {
	const { pairs } = matchBlocks(before, after);
	const wrong: string[] = [];
	const count = { right: 0, asked: 0 };
	for (const old of before) {
		const found = pairs.get(old);
		const rightly = now.get(old) ?? [];
		if (found && !rightly.some(({ text }) => text === found.text)) {
			wrong.push(`${old.list}: ${old.text}\n→ ${found.list}: ${found.text}`);
		} else if (!found && rightly.length > 0) count.asked++;
		else count.right++;
	}
	return { ...count, wrong };
}

/** How often each edit is made, at other places and in other words. */
const TRIALS = 2;

describe('the blocks of all chapters are found again after', () => {
	const all = readWordings();

	it.each(Object.entries(edits))('%s, or asked for', (_name, change) => {
		const results = Array.from({ length: TRIALS }, (_trial, trial) =>
			judge(edit(all, change, makeRandom(trial + 1))),
		);
		const sum = (name: 'right' | 'asked') =>
			results.reduce((total, result) => total + result[name], 0);
		expect(results.flatMap(({ wrong }) => wrong)).toEqual([]);
		// One edit in a list asks for two answers at most: two paragraphs that became one.
		const lists = new Set(all.map(({ list }) => list)).size;
		expect(sum('asked')).toBeLessThan(1.5 * lists * TRIALS);
	});
});

describe('edits that were made to this text', () => {
	const { kept, gone } = JSON.parse(
		readFileSync(new URL('../../fixtures/permalinks/history.json', import.meta.url), 'utf8'),
	) as {
		kept: { list: string; old: string; new: string }[];
		gone: { list: string; old: string; other: Wording }[];
	};
	const { pairs } = matchBlocks(
		[
			...kept.map(({ list, old }) => ({ list, text: old })),
			...gone.map(({ list, old }) => ({ list, text: old })),
			...gone.map(({ other }) => other),
		],
		[
			...kept.map(({ list, new: text }) => ({ list, text })),
			...gone.map(({ other }) => ({ ...other })),
		],
	);
	const found = new Map([...pairs].map(([old, block]) => [old.text, block.text]));

	it.each(kept)('leave a paragraph its id, however much was rewritten: $old', (pair) => {
		expect(found.get(pair.old)).toBe(pair.new);
	});

	it.each(gone)('give the id of a lost paragraph to none like it: $old', ({ old }) => {
		expect(found.get(old)).toBeUndefined();
	});
});

describe('what cannot be decided', () => {
	const match = (before: string[], after: string[]) => {
		const make = (texts: string[]) => texts.map((text) => ({ list: 'dmz/paragraphs', text }));
		const { pairs, unsure } = matchBlocks(make(before), make(after));
		return {
			pairs: [...pairs].map(([old, block]) => [old.text, block.text]),
			asked: [...unsure].map(([old, near]) => [old.text, near.map(({ block }) => block.text)]),
		};
	};

	it('is asked: one paragraph that two are equally like', () => {
		const before = ['Soldiers cross the line at night to fish.'];
		const after = [
			'Soldiers cross the line at night to fish here.',
			'Soldiers cross the line at night to fish there.',
		];
		expect(match(before, after)).toEqual({ pairs: [], asked: [[before[0], after]] });
	});

	it('is asked: two paragraphs that became one like both', () => {
		const before = [
			'Soldiers cross the line at night to fish here.',
			'Soldiers cross the line at night to fish there.',
		];
		const after = ['Soldiers cross the line at night to fish.'];
		const { pairs, asked } = match(before, after);
		expect(pairs).toEqual([]);
		expect(asked).toHaveLength(2);
	});

	it('leaves the same words twice in their order', () => {
		expect(match(['No.', 'Yes.', 'No.'], ['No.', 'Yes!', 'no.']).pairs).toEqual([
			['No.', 'No.'],
			['No.', 'no.'],
			['Yes.', 'Yes!'],
		]);
	});
});
