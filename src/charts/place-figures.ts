import type { Shape, TextKind } from '../figures/drawing.ts';
import { isNearest } from '../figures/nearest-mark.ts';
import { type Box, doMeet, findPlaceBeside, isInside } from '../figures/place-beside.ts';
import { type BlockOptions, LEADING, measure, setBlock } from '../figures/text-styles.ts';
import type { FigureWish } from './plot.ts';
import { formatShort, getTop } from './split-figure.ts';

/** CSS pixels. */
const GAP = 4;
const STEP = 4;
/** How far from its mark a figure may stand. */
const FARTHEST = 18;
/** How far above its column one may stand that tells much; the others stand right on it. */
const HIGHEST = 28;
/** How far to a side of its column, as shares of its width. */
const SIDES = [0, -0.1, 0.1, -0.2, 0.2, -0.3, 0.3, -0.4, 0.4];
/** Room between two figures beside each other. */
const APART = 3;
/** Room between words and a mark that they stand beside, over that which all words have. */
const CLEAR = 2;
/** From so many figures on, only those of a line are printed that tell most. */
const MANY = 12;

/** A mark with the room that words beside it leave it. */
export const keepClear = ({ left, right, top, bottom }: Box): Box => ({
	left: left - CLEAR,
	right: right + CLEAR,
	top: top - CLEAR,
	bottom: bottom + CLEAR,
});

/** A figure that wants to be printed, and whether it is one of those that tell most. */
interface RankedWish {
	wish: FigureWish;
	isTelling: boolean;
}

/**
 * Orders in which figures may take their places: those that tell most come first, which are those of the title, the
 * last, first, highest and lowest. Which of two of the title has the choice decides at times whether both have room.
 */
function listOrders(wishes: readonly FigureWish[]): RankedWish[][] {
	const bySeries = Map.groupBy(wishes, ({ series }) => series.id);
	const telling = [...bySeries.values()].flatMap((own) => {
		const byHeight = own.toSorted((a, b) => getTop(a.point.figure) - getTop(b.point.figure));
		return [own.at(-1), own[0], byHeight.at(-1), byHeight[0]].filter((wish) => wish !== undefined);
	});
	const first = wishes.filter(({ point }) => point.isHighlight);
	const told = new Set([...first, ...telling]);
	return [first.toReversed(), [...first.slice(-1), ...first], first].map((order) =>
		[...new Set([...order, ...telling, ...wishes])].map((wish) => ({
			wish,
			isTelling: told.has(wish),
		})),
	);
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

/** What lies between a column and a figure that stands off it: as broad as the column. */
function listWay({ mark, straight }: FigureWish, box: Box): Box[] {
	if (straight === undefined) return [];
	const { left, right } = mark;
	return straight === 'up'
		? [{ left, right, top: box.bottom, bottom: mark.top }]
		: [{ left, right, top: mark.bottom, bottom: box.top }];
}

/** Width and height of words, CSS pixels. */
type Extent = readonly [width: number, height: number];

/** A place beside the mark that meets nothing and is nearest to that mark; what tells much may be further off. */
function findPlace(
	wish: FigureWish,
	[width, height]: Extent,
	frame: Box,
	{ taken, lines, getRivals, grid, heads }: Surroundings,
	words: readonly Box[],
	isTelling: boolean,
): Box | undefined {
	const isOwn = (box: Box) => isNearest(wish, box, getRivals(wish));
	if (wish.straight === undefined) {
		const clear = [...[...taken, ...lines].map(keepClear), ...words];
		const find = (all: readonly Box[]) =>
			findPlaceBeside({ at: wish.at, width, height }, frame, all, FARTHEST, isOwn);
		return find([...clear, ...heads, ...grid]) ?? find(clear);
	}
	const places = listAbove(wish, [width, height], isTelling ? HIGHEST : GAP).filter(
		(box) => isInside(box, frame) && isOwn(box),
	);
	const find = (all: readonly Box[]) =>
		places.find((box) => !all.some((other) => doMeet(box, other)));
	const clear = [...taken, ...words];
	return (
		find([...clear, ...lines, ...heads]) ??
		find([...clear, ...lines]) ??
		// The line of an event stops for a figure of the title.
		(wish.point.isHighlight ? find(clear) : undefined)
	);
}

/** Words that the lines of the grid or of events may run behind. */
export const setOnLines = (options: BlockOptions): Shape[] =>
	setBlock(options).shapes.map((shape) => ({ ...shape, hasEdge: true }));

/** Words in the middle of a box. */
function setWords(text: string, kind: TextKind, box: Box): Shape[] {
	const at: [number, number] = [(box.left + box.right) / 2, box.top];
	return setOnLines({ text, kind, at, width: Infinity, anchor: 'middle' });
}

/**
 * What words keep clear of: the marks; the lines of events; the marks that they must not seem to belong to; and, where
 * they can, the lines across, on which they would be read as a figure of that line, and the heads of lines of events.
 */
export interface Obstacles {
	taken: readonly Box[];
	lines: readonly Box[];
	rivals: readonly Box[];
	grid: readonly Box[];
	heads: readonly Box[];
}

/** The same for each figure: which marks it must not seem to belong to. */
type Surroundings = Omit<Obstacles, 'rivals'> & {
	getRivals: (wish: FigureWish) => readonly Box[];
};

/** A figure with the place of it. */
interface PlacedFigure extends RankedWish {
	text: string;
	kind: TextKind;
	box: Box;
}

/** Over a column there is little room, and the axis says that the figures are per cent. */
const formatBeside = ({ point, straight }: FigureWish): string =>
	straight === undefined ? formatShort(point.figure) : formatShort(point.figure).replace(/%$/, '');

/** Places figures in the order given, and leaves out those that have no room. */
function placeInOrder(
	order: readonly RankedWish[],
	frame: Box,
	obstacles: Surroundings,
	words: readonly Box[],
): PlacedFigure[] {
	const placed: PlacedFigure[] = [];
	for (const ranked of order) {
		const { wish, isTelling } = ranked;
		const text = formatBeside(wish);
		const others = [...words, ...placed.flatMap(listTaken)];
		// One of the title is bold where that has room, and small rather than left out.
		const kinds: TextKind[] = wish.point.isHighlight ? ['figure', 'small'] : ['small'];
		for (const kind of kinds) {
			const extent = [measure(text, kind), LEADING - 3] as const;
			const box = findPlace(wish, extent, frame, obstacles, others, isTelling);
			if (box === undefined) continue;
			placed.push({ ...ranked, text, kind, box });
			break;
		}
	}
	return placed;
}

/** The room that a figure takes: two side by side must not read as one, and none stands between another and its column. */
const listTaken = ({ box, wish }: PlacedFigure): Box[] => [
	{ ...box, left: box.left - APART, right: box.right + APART },
	...listWay(wish, box),
];

/**
 * Prints figures beside their marks, those first that tell most, as far as each has room nearer to its own mark than to
 * any other. What is left out stands in the words and in the table.
 *
 * @param words boxes of words that are there already; the new ones are added to them
 */
export function placeFigures(
	wishes: readonly FigureWish[],
	frame: Box,
	obstacles: Obstacles,
	words: Box[],
): Shape[] {
	const isCrowded = wishes.length > MANY && wishes.some(({ straight }) => straight === undefined);
	// Of a long line only the dots of the title are large: a bold figure is not taken for that of a small one.
	const big = wishes.filter(({ point }) => point.isHighlight).map(({ mark }) => mark);
	const ways = listOrders(wishes).map((order) => {
		const shown = order.filter(({ isTelling }) => isTelling || !isCrowded);
		const getRivals = ({ point }: FigureWish) =>
			isCrowded && point.isHighlight ? big : obstacles.rivals;
		return placeInOrder(shown, frame, { ...obstacles, getRivals }, words);
	});
	const count = (way: readonly PlacedFigure[]) => way.filter((own) => own.isTelling).length;
	const most = Math.max(...ways.map(count));
	const best = ways.find((way) => count(way) === most) ?? [];
	words.push(...best.flatMap(listTaken));
	return best.flatMap(({ text, kind, box }) => setWords(text, kind, box));
}
