import type { Shape, TextKind } from '../figures/drawing.ts';
import {
	type Box,
	doMeet,
	findPlaceBeside,
	getDistance,
	getReach,
	isInside,
	listLeader,
} from '../figures/place-beside.ts';
import { type BlockOptions, LEADING, measure, setBlock, wrap } from '../figures/text-styles.ts';
import type { FigureWish } from './plot.ts';
import { formatFull, formatShort, getTop } from './split-figure.ts';

/** CSS pixels. */
const GAP = 4;
const STEP = 4;
/** How far from its mark a figure may stand; one that has its author with it may go further, on a leader. */
const FARTHEST = { alone: 18, withAuthor: 150 };
/** How far above its column one may stand that tells much; the others stand right on it. */
const HIGHEST = 28;
/** How far to a side of its column, as shares of its width. */
const SIDES = [0, -0.2, 0.2, -0.4, 0.4, -0.6];
/** Room between two figures beside each other. */
const APART = 3;
/** From so many figures on, only those of a line are printed that tell most. */
const MANY = 12;
/** From here on a leader joins the words to their mark. */
const LEADER_FROM = 16;

/** Of several figures the ones that tell most come first: those of the title, the last, first, highest and lowest. */
function rank(wishes: readonly FigureWish[]): { wish: FigureWish; isTelling: boolean }[] {
	const bySeries = Map.groupBy(wishes, ({ series }) => series.id);
	const telling = [...bySeries.values()].flatMap((own) => {
		const byHeight = own.toSorted((a, b) => getTop(a.point.figure) - getTop(b.point.figure));
		return [own.at(-1), own[0], byHeight.at(-1), byHeight[0]].filter((wish) => wish !== undefined);
	});
	const first = wishes.filter(({ point }) => point.isHighlight).reverse();
	const all = new Set([...first, ...telling, ...wishes]);
	const told = new Set([...first, ...telling]);
	return [...all].map((wish) => ({ wish, isTelling: told.has(wish) }));
}

/** The places above a column, or below one that hangs: the nearest first, and straight rather than to a side. */
function listAbove(
	{ at: [x, y], straight }: FigureWish,
	[width, height]: Extent,
	highest: number,
): Box[] {
	const boxes: Box[] = [];
	for (let far = GAP; far <= highest; far += STEP) {
		const top = straight === 'down' ? y + far : y - far - height;
		for (const side of SIDES) {
			const left = x - width / 2 + side * width;
			boxes.push({ left, right: left + width, top, bottom: top + height });
		}
	}
	return boxes;
}

/** Width and height of words, CSS pixels. */
type Extent = readonly [width: number, height: number];

/** A place beside the mark that meets nothing; of words that must be printed, it may be further off. */
function findPlace(
	wish: FigureWish,
	extent: Extent,
	frame: Box,
	taken: readonly Box[],
	isTelling: boolean,
): Box | undefined {
	if (wish.straight === undefined) {
		const [width, height] = extent;
		return findPlaceBeside({ at: wish.at, width, height }, frame, taken, FARTHEST.alone);
	}
	return listAbove(wish, extent, isTelling ? HIGHEST : GAP).find(
		(box) => isInside(box, frame) && !taken.some((other) => doMeet(box, other)),
	);
}

/** Words that the lines of the grid or of events may run behind. */
const setOnLines = (options: BlockOptions): Shape[] =>
	setBlock(options).shapes.map((shape) => ({ ...shape, hasEdge: true }));

/** Words in the middle of a box. */
function setWords(text: string, kind: TextKind, box: Box): Shape[] {
	const at: [number, number] = [(box.left + box.right) / 2, box.top];
	return setOnLines({ text, kind, at, width: Infinity, anchor: 'middle' });
}

/** What the first of several tries brings that brings anything. */
function findFirst<Try, Result>(
	tries: readonly Try[],
	run: (one: Try) => Result | undefined,
): Result | undefined {
	for (const one of tries) {
		const result = run(one);
		if (result !== undefined) return result;
	}
	return undefined;
}

/** What words keep clear of: the marks, and the lines of events. */
export interface Obstacles {
	marks: readonly Box[];
	lines: readonly Box[];
}

/**
 * Prints figures beside their marks: those that tell most in any case, of the others those that have room. What is
 * left out stands in the words and in the table.
 *
 * @param words boxes of words that are there already; the new ones are added to them
 */
export function placeFigures(
	wishes: readonly FigureWish[],
	frame: Box,
	{ marks, lines }: Obstacles,
	words: Box[],
): Shape[] {
	const isCrowded = wishes.length > MANY && wishes.some(({ straight }) => straight === undefined);
	return rank(wishes).flatMap(({ wish, isTelling }): Shape[] => {
		if (isCrowded && !isTelling) return [];
		const text = formatShort(wish.point.figure);
		const kind = wish.point.isHighlight ? 'figure' : 'small';
		const extent = [measure(text, kind), LEADING - 3] as const;
		const obstacles = [[...marks, ...lines, ...words]];
		// What must be printed may cross a line, and in the last resort a mark, but never words.
		if (isTelling) obstacles.push([...marks, ...words], words);
		const box = findFirst(obstacles, (taken) => findPlace(wish, extent, frame, taken, isTelling));
		if (box === undefined) return [];
		// Two figures side by side must not read as one.
		words.push({ ...box, left: box.left - APART, right: box.right + APART });
		return setWords(text, kind, box);
	});
}

/** The words of a figure with its author, with the place of them. */
interface AuthorLabel {
	wish: FigureWish;
	lines: string[];
	figure: string;
	box: Box;
}

/** Places the words of figures with their authors in the order given; undefined where one has no room. */
function findAuthorPlaces(
	wishes: readonly FigureWish[],
	frame: Box,
	taken: readonly Box[],
	widest: number,
): AuthorLabel[] | undefined {
	const labels: AuthorLabel[] = [];
	for (const wish of wishes) {
		const { point, at } = wish;
		const lines = wrap(point.who, 'small', widest);
		const figure = formatFull(point.figure);
		const width = Math.max(measure(figure, 'figure'), ...lines.map((own) => measure(own, 'small')));
		const height = (lines.length + 1) * LEADING - 2;
		const others = [
			...taken,
			...labels.flatMap((own) => [own.box, ...listOwnLeader(own.wish.at, own.box)]),
		];
		const mark = { left: at[0], right: at[0], top: at[1], bottom: at[1] };
		const foreign = others.filter((own) => !doMeet(own, mark));
		const box = findPlaceBeside({ at, width, height }, frame, others, FARTHEST.withAuthor, (own) =>
			listOwnLeader(at, own).every((step) => !foreign.some((other) => doMeet(step, other, 0))),
		);
		if (box === undefined) return undefined;
		labels.push({ wish, lines, figure, box });
	}
	return labels;
}

/**
 * Prints every figure with its author, on a leader where it has to stand apart.
 *
 * @param widest CSS pixels that a line of the words may take
 * @throws if one has no room
 */
export function placeAuthors(
	wishes: readonly FigureWish[],
	frame: Box,
	taken: readonly Box[],
	widest: number,
): Shape[] {
	// Where the points crowd decides which order finds room for all.
	const byHeight = wishes.toSorted((a, b) => a.at[1] - b.at[1]);
	const orders = [wishes, wishes.toReversed(), byHeight, byHeight.toReversed()];
	const labels = findFirst(orders, (order) => findAuthorPlaces(order, frame, taken, widest));
	if (labels === undefined) throw new Error('The authors beside the figures have no room.');
	return labels.flatMap(({ wish, lines, figure, box }): Shape[] => {
		const middle = (box.left + box.right) / 2;
		const setLine = (text: string, kind: TextKind, index: number) =>
			setOnLines({
				text,
				kind,
				at: [middle, box.top + index * LEADING],
				width: Infinity,
				anchor: 'middle',
			});
		return [
			...drawLeader(wish.at, box),
			...setLine(figure, 'figure', 0),
			...lines.flatMap((line, index) => setLine(line, 'small', index + 1)),
		];
	});
}

/** Whether words stand so far from their mark that a leader joins them. */
const needsLeader = (at: FigureWish['at'], box: Box): boolean =>
	getDistance(at, box) >= LEADER_FROM;

/** A thin line from a mark to words that stand apart from it. */
function drawLeader(at: FigureWish['at'], box: Box): Shape[] {
	if (!needsLeader(at, box)) return [];
	const [x, y] = getReach(at, box);
	const d = `M${at[0].toFixed(1)} ${at[1].toFixed(1)}L${x.toFixed(1)} ${y.toFixed(1)}`;
	return [{ type: 'path', d, stroke: 'muted', width: 1 }];
}

/** Points along the leader of words, if they have one. */
const listOwnLeader = (at: FigureWish['at'], box: Box): Box[] =>
	needsLeader(at, box) ? listLeader(at, box) : [];
