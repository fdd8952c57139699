import type { Shape, TextKind } from '../figures/drawing.ts';
import { isNearest } from '../figures/nearest-mark.ts';
import {
	type Box,
	doMeet,
	findPlaceBeside,
	getDistance,
	getReach,
	listLeader,
} from '../figures/place-beside.ts';
import { LEADING, measure, wrap } from '../figures/text-styles.ts';
import { keepClear, setOnLines } from './place-figures.ts';
import type { FigureWish } from './plot.ts';
import { formatFull } from './split-figure.ts';

/** How far from its mark a figure with its author may go, on a leader, CSS pixels. */
const FARTHEST = 150;
/** How far to keep clear of the lines across: words on one would be read as a figure on it. */
const OFF_GRID = 24;
/** From here on a leader joins the words to their mark. */
const LEADER_FROM = 16;
/** The words of a figure with its author, with the place of them. */
interface AuthorLabel {
	wish: FigureWish;
	lines: string[];
	figure: string;
	box: Box;
}

/** Places the words of figures with their authors in the order given, and leaves out those that have no room. */
function findAuthorPlaces(
	wishes: readonly FigureWish[],
	frame: Box,
	taken: readonly Box[],
	rivals: readonly Box[],
	widest: number,
	grid: readonly Box[],
): AuthorLabel[] {
	const labels: AuthorLabel[] = [];
	for (const wish of wishes) {
		const { point, at } = wish;
		const lines = wrap(point.who, 'small', widest);
		const figure = formatFull(point.figure);
		const width = Math.max(measure(figure, 'figure'), ...lines.map((own) => measure(own, 'small')));
		const height = (lines.length + 1) * LEADING - 2;
		const others = [
			...taken.map(keepClear),
			...labels.flatMap((own) => [own.box, ...listOwnLeader(own.wish.at, own.box)]),
		];
		const mark = { left: at[0], right: at[0], top: at[1], bottom: at[1] };
		const foreign = others.filter((own) => !doMeet(own, mark));
		const isFit = (own: Box) =>
			isNearest(wish, own, rivals) &&
			listOwnLeader(at, own).every((step) => !foreign.some((other) => doMeet(step, other, 0)));
		const find = (all: readonly Box[], farthest: number) =>
			findPlaceBeside({ at, width, height }, frame, all, farthest, isFit);
		const box = find([...others, ...grid], OFF_GRID) ?? find(others, FARTHEST);
		if (box !== undefined) labels.push({ wish, lines, figure, box });
	}
	return labels;
}

/**
 * Prints figures with their authors, each nearer to its own mark than to any other, on a leader where it has to stand
 * apart. What has no room is left out: it stands in the words and in the table.
 *
 * @param rivals all marks of the plot
 * @param widest CSS pixels that a line of the words may take
 * @param grid the lines across, which words keep clear of where they can
 */
export function placeAuthors(
	wishes: readonly FigureWish[],
	frame: Box,
	taken: readonly Box[],
	rivals: readonly Box[],
	widest: number,
	grid: readonly Box[],
): Shape[] {
	// Where the points crowd decides which order finds room for most.
	const byHeight = wishes.toSorted((a, b) => a.at[1] - b.at[1]);
	const ways = [wishes, wishes.toReversed(), byHeight, byHeight.toReversed()].map((order) =>
		findAuthorPlaces(order, frame, taken, rivals, widest, grid),
	);
	const most = Math.max(...ways.map((labels) => labels.length));
	const labels = ways.find((own) => own.length === most) ?? [];
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
