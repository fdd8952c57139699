import { describe, expect, test } from 'vitest';
import {
	type Arrangement,
	type Block,
	fitPart,
	getCostOfPasses,
	type Layout,
	listSpots,
	measureEmpty,
	type OpenPart,
	type Spot,
	weighHoles,
} from '../../../../src/book/paper/place-figures.ts';

const HEIGHT = 1000;

/** Blocks as a string has them: `t` a text, `:` one that introduces the next, `h` a heading, `f` a figure. */
const blocks = (kinds: string, from = 1): Block[] =>
	[...kinds].map((sign, index) => ({
		id: from + index,
		kind: sign === 'h' ? 'heading' : sign === 'f' ? 'figure' : 'text',
		isIntroduction: sign === ':',
	}));

/** Spots as `after 2 (2)`: side, block and passes. */
const list = (above: string, below: string): string[] =>
	listSpots(blocks(above, 11), blocks(below)).map(
		({ side, anchor, passes }) => `${side} ${anchor} (${passes})`,
	);

describe('a figure may go', () => {
	test.each([
		[
			'after the texts below it, but for the last words of all',
			'',
			'ttt',
			['after 1 (1)', 'after 2 (2)'],
		],
		['past a heading, which counts for two', '', 'thtt', ['after 1 (1)', 'after 3 (4)']],
		[
			'no further than ten blocks',
			'',
			't'.repeat(12),
			Array.from({ length: 10 }, (_, index) => `after ${index + 1} (${index + 1})`),
		],
		['not between words and their list', '', ':tt', ['after 2 (2)']],
		['not past another figure', '', 'tft', ['after 1 (1)']],
		['before the texts above it', 'ttt', '', ['before 11 (1)', 'before 12 (2)']],
		['not under a heading', 'tth', '', ['before 11 (1)']],
		['up past a heading, which counts for two', 'thttt', '', ['before 13 (4)', 'before 14 (5)']],
		[
			'up past its own heading, if text stays under that',
			'htt',
			'tt',
			['after 1 (1)', 'before 12 (3)'],
		],
		['not under words that introduce something', 't:t', '', ['before 12 (2)']],
		['nowhere if its section holds nothing else', 'htt', 'ht', []],
		['nowhere if its section holds nothing else and is the last', 'htt', '', []],
	])('%s', (_, above, below, expected) => {
		expect(list(above, below)).toEqual(expected);
	});

	test('not before more than ten texts', () => {
		expect(list('t'.repeat(13), '').at(-1)).toBe('before 20 (10)');
	});
});

test('what a foot leaves beyond three lines is a hole, in pages', () => {
	expect(weighHoles([942, 1000], HEIGHT)).toBe(0);
	expect(weighHoles([842], HEIGHT)).toBeCloseTo(0.1 * 1.2);
	expect(weighHoles([842, 442], HEIGHT)).toBeCloseTo(0.1 * 1.2 + 0.5 * 2);
});

test('one large hole is worse than two small ones', () => {
	expect(weighHoles([542, 942], HEIGHT)).toBeGreaterThan(weighHoles([742, 742], HEIGHT) * 1.2);
});

test('the last page of a part counts only if it holds little, the more the less it holds', () => {
	expect(measureEmpty([1000, 500], HEIGHT, 0.4)).toBe(0);
	expect(measureEmpty([1000, 425], HEIGHT, 0.4)).toBe(0);
	// A page of a book may not be as empty as this, so that no other flaw outweighs it.
	expect(measureEmpty([1000, 400], HEIGHT, 0.4)).toBeCloseTo(1.5);
	expect(measureEmpty([1000, 0], HEIGHT, 0.4)).toBeCloseTo(3);
});

test('each block that a figure passes costs a little', () => {
	const spot = (passes: number): Spot => ({ anchor: 1, side: 'after', passes });
	expect(getCostOfPasses([spot(0), spot(2), spot(3)])).toBeCloseTo(0.06);
});

const isAtHead = ({ anchor }: Spot): boolean => anchor === 'head' || anchor === 'next head';

/** A part whose layout follows from its spots and leading. */
function makePart(
	figures: number,
	layOut: (spots: readonly Spot[], leading: number) => Layout,
): OpenPart & { tried: number } {
	const part = {
		id: 'part',
		isChapter: true,
		figures,
		height: HEIGHT,
		tried: 0,
		layOut: (all: readonly Arrangement[]) => {
			part.tried += all.length;
			return Promise.resolve(all.map(({ spots, leading }) => layOut(spots, leading)));
		},
		lookAround: () => Promise.resolve({ above: blocks('t', 11), below: blocks('ttt') }),
		listStarts: () => Promise.resolve(['part']),
	};
	return part;
}

describe('a part', () => {
	test('that fills its pages is left as it is, after one look at each figure', async () => {
		const part = makePart(2, () => ({ feet: [980, 500], page: 1 }));
		expect(await fitPart(part)).toMatchObject({ moved: 0, leading: 1, empty: 0, sheets: 2 });
		expect(part.tried).toBe(3);
	});

	test('that is a chapter does not end with a third of a page, as what is looked up may', async () => {
		const part = makePart(0, (_, leading) => ({ feet: [990, leading > 1 ? 430 : 330], page: 0 }));
		expect((await fitPart(part)).leading).toBeGreaterThan(1);
		expect((await fitPart({ ...part, isChapter: false })).leading).toBe(1);
	});

	test('gets its figure where it leaves no hole, as near as can be', async () => {
		const part = makePart(1, ([spot]) => ({
			feet: [spot?.anchor === 2 || spot?.anchor === 3 ? 990 : 400, 600],
			page: 1,
		}));
		const fit = await fitPart(part);
		expect(fit).toMatchObject({ moved: 1, empty: 0 });
	});

	test('is led differently with its figures where the text has them, if that fills its pages best', async () => {
		const part = makePart(1, ([spot], leading) => ({
			feet: spot?.anchor === 'home' ? [leading === 1.03 ? 990 : 300, 600] : [600, 600],
			page: 1,
		}));
		expect(await fitPart(part)).toMatchObject({ moved: 0, leading: 1.03 });
	});

	test('is led differently where a heading would stand in another column than its text', async () => {
		const part = makePart(0, (_, leading) => ({
			feet: [980, 500],
			page: 0,
			torn: leading === 1 ? 1 : 0,
		}));
		expect((await fitPart(part)).leading).not.toBe(1);
	});

	test.each([
		['a scrap of text is left beside a figure', { scraps: 1 }],
		['the columns over a figure differ', { uneven: 0.2 }],
		['a figure cuts its text in bands', { bands: 1 }],
		['a figure is parted from its note', { split: 1 }],
	])('moves a figure where %s', async (_, flaw) => {
		const part = makePart(1, ([spot]) => ({
			feet: [990, 600],
			page: 1,
			...(spot?.anchor === 'home' ? flaw : {}),
		}));
		expect(await fitPart(part)).toMatchObject({ moved: 1, leading: 1 });
	});

	test('has its figure at the head of a page, the nearer one, where that leaves no band', async () => {
		const part = makePart(1, ([spot]) => ({
			feet: [990, 600],
			page: 1,
			bands: spot?.anchor === 'home' ? 1 : 0,
			passes: spot?.anchor === 'head' ? 3 : 2,
		}));
		const placed: (readonly Spot[])[] = [];
		const { layOut } = part;
		part.layOut = (all) => {
			placed.push(...all.map(({ spots }) => spots));
			return layOut(all);
		};
		await fitPart(part);
		expect(placed.at(-1)).toMatchObject([{ anchor: 'next head' }]);
		expect(placed.flat().every(({ anchor }) => typeof anchor !== 'number')).toBe(true);
	});

	test('keeps its figures in their order', async () => {
		const part = makePart(1, ([spot]) => ({
			feet: [spot?.anchor === 1 ? 990 : 600, 600],
			page: 1,
			isWrong: spot?.anchor === 1,
		}));
		expect(await fitPart(part)).toMatchObject({ moved: 0 });
	});

	test('is laid out in each way once', async () => {
		const seen: string[] = [];
		const part = makePart(3, (spots) => ({ feet: [600, 200], page: spots.length ? 1 : 0 }));
		const { layOut } = part;
		part.layOut = (all) => {
			seen.push(...all.map(({ spots, leading }) => JSON.stringify([spots, leading])));
			return layOut(all);
		};
		await fitPart(part);
		// The best once more, to stay.
		expect(seen.length - new Set(seen).size).toBe(1);
	});

	test('keeps a figure where moving it gains less than it costs', async () => {
		// Passing three blocks costs 0.036 of a page.
		const part = makePart(1, ([spot]) => ({
			feet: [spot?.anchor === 3 ? 942 : 942 - 30, 600],
			page: 1,
		}));
		expect(await fitPart(part)).toMatchObject({ moved: 0 });
	});

	test('is led tighter where that saves a page with a few lines', async () => {
		const part = makePart(0, (_, leading) => ({
			feet: leading < 0.98 ? [990] : [990, 40],
			page: 0,
		}));
		expect(await fitPart(part)).toMatchObject({ leading: 0.97, sheets: 1, empty: 0 });
	});

	test('may place an early figure worse if the later ones gain by it', async () => {
		// Only with the first figure after its second block does the second find room.
		const part = makePart(2, (spots) => {
			const [first, second] = spots;
			const isGood = first?.anchor === 2 && second?.anchor === 1;
			const hole = spots.length < 2 ? (first?.anchor === 2 ? 690 : 700) : isGood ? 990 : 500;
			return { feet: [hole, 600], page: 1, isWrong: spots.some(isAtHead) };
		});
		expect(await fitPart(part)).toMatchObject({ moved: 2, empty: 0 });
	});
});
