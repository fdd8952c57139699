import { isText, type Shape, type TextKind, type TextShape } from '../figures/drawing.ts';
import { type Box, doMeet, findPlaceBeside, isInside } from '../figures/place-beside.ts';
import { measure, textStyles } from '../figures/text-styles.ts';
import { listPathPoints, measureShapes } from './measure-shapes.ts';

/** A word or a value of a figure as it is set on a small picture. */
export interface KeptWord {
	text: string;
	/** The start of its baseline, CSS pixels of the figure. */
	x: number;
	y: number;
	/** As wide as this it has to be in every face, CSS pixels: a picture brings no font of its own. */
	width: number;
}

/** So many words stand on a picture. */
const MOST = 4;

/** Height of capitals and digits, and what a line takes below its baseline, in parts of the size of the letters. */
const RISE = 0.74;
const FALL = 0.06;

/** Room between two words, in the same. */
const APART = 0.3;

function toBox({ x, y, width, height }: ReturnType<typeof measureShapes>): Box {
	return { left: x, top: y, right: x + width, bottom: y + height };
}

/** What a mark covers: a face its box, a line those of its pieces. */
function listBoxes(shape: Shape): Box[] {
	if (shape.type !== 'path' || shape.fill !== undefined) return [toBox(measureShapes([shape]))];
	const points = listPathPoints(shape.d);
	return points.slice(1).map(([x, y], index) => {
		const [fromX, fromY] = points[index] ?? [x, y];
		return {
			left: Math.min(x, fromX),
			top: Math.min(y, fromY),
			right: Math.max(x, fromX),
			bottom: Math.max(y, fromY),
		};
	});
}

/** From the outside in: the last, the first, the last but one and so on, since the ends tell what has changed. */
function fromEnds<T>(list: readonly T[]): T[] {
	const rest = [...list];
	return list.flatMap((_, index) => (index % 2 === 0 ? rest.pop() : rest.shift()) ?? []);
}

const getGap = (a: Box, b: Box): number =>
	Math.hypot(
		Math.max(a.left - b.right, b.left - a.right, 0),
		Math.max(a.top - b.bottom, b.top - a.bottom, 0),
	);

/** How far a value may go from where it stood, in parts of the size of its letters. */
const FARTHEST = 1.6;

/** Two marks are as near as each other up to this, in parts of the size of its letters. */
const EVEN = 0.25;

/** A word as the figure sets it, in CSS pixels. */
interface Word {
	text: string;
	box: Box;
	/** Where it stands over or under its mark. */
	isCentred: boolean;
	baseline: number;
}

const getMiddle = ({ left, right }: Box): number => (left + right) / 2;

function readWord({ text, at: [x, y], anchor, kind }: TextShape): Word {
	const width = measure(text, kind);
	const left = x - { start: 0, middle: width / 2, end: width }[anchor];
	const top = y - textStyles[kind].size * RISE;
	return {
		text,
		box: { left, right: left + width, top, bottom: y },
		isCentred: anchor === 'middle',
		baseline: y,
	};
}

/** The words of a kind from left to right: those in bold are values and names of parts. */
const listWords = (shapes: readonly Shape[], kind: TextKind = 'figure'): Word[] =>
	shapes
		.filter(isText)
		.filter((shape) => shape.kind === kind)
		.map(readWord)
		.sort((a, b) => getMiddle(a.box) - getMiddle(b.box) || b.baseline - a.baseline);

/** Puts words where a rule finds room for them, with room about each. */
function setWords(
	words: readonly Word[],
	size: number,
	taken: Box[],
	findPlace: (word: Word, width: number, taken: readonly Box[]) => Box | undefined,
): KeptWord[] {
	const kept: KeptWord[] = [];
	for (const word of words) {
		if (kept.length === MOST) break;
		const width = ((word.box.right - word.box.left) * size) / textStyles.figure.size;
		const place = findPlace(word, width, taken);
		if (!place) continue;
		kept.push({ text: word.text, x: place.left, y: place.bottom - size * FALL, width });
		const room = APART * size;
		taken.push({
			left: place.left - room,
			top: place.top - room,
			right: place.right + room,
			bottom: place.bottom + room,
		});
	}
	return kept;
}

/**
 * Sets the values of a chart so large that they are read on a small picture: as many as find room near where they
 * stand, clear of all marks and of one another, and nearest to their own mark.
 *
 * @param marks what the picture shows
 * @param size of the letters, CSS pixels of the figure
 * @param frame what the picture covers, in those
 */
export function keepValues(
	shapes: readonly Shape[],
	marks: readonly Shape[],
	size: number,
	frame: Box,
): KeptWord[] {
	const boxes = marks.flatMap(listBoxes);
	return setWords(fromEnds(listWords(shapes)), size, [...boxes], (word, width, taken) => {
		// A value over its column may be broader than that: its middle tells whose it is.
		const getPart = (box: Box) =>
			word.isCentred ? { ...box, left: getMiddle(box), right: getMiddle(box) } : box;
		const stood = getPart(word.box);
		const [own] = [...boxes].sort((a, b) => getGap(a, stood) - getGap(b, stood));
		const isOwn = (box: Box) =>
			!own ||
			boxes.every(
				(other) => getGap(own, getPart(box)) <= getGap(other, getPart(box)) + size * EVEN,
			);
		const height = size * (RISE + FALL);
		// A value that would run over the edge begins or ends at it.
		const [first, last] = [frame.left + width / 2, frame.right - width / 2];
		if (first > last) return undefined;
		const x = Math.min(Math.max(getMiddle(word.box), first), last);
		const at = [x, (word.box.top + word.box.bottom) / 2] as const;
		return findPlaceBeside({ at, width, height }, frame, taken, FARTHEST * size, isOwn);
	});
}

/** Sets the names in a part of a diagram large, each from its own start on its own line, where it has room there. */
export function keepNames(
	shapes: readonly Shape[],
	marks: readonly Shape[],
	size: number,
	frame: Box,
): KeptWord[] {
	return setWords(listWords(shapes), size, marks.flatMap(listBoxes), (word, width, taken) => {
		const left = Math.max(frame.left, Math.min(word.box.left, frame.right - width));
		const bottom = word.baseline + FALL * size;
		const box = { left, right: left + width, top: word.baseline - RISE * size, bottom };
		return isInside(box, frame) && !taken.some((one) => doMeet(one, box, 0)) ? box : undefined;
	});
}

/** Sets the two headings of a diagram to the left and to the right of what it shows, half way down. */
export function keepSides(shapes: readonly Shape[], size: number, frame: Box): KeptWord[] {
	const y = (frame.top + frame.bottom) / 2;
	return listWords(shapes, 'heading').map(({ text, box }, index) => {
		const width = ((box.right - box.left) * size) / textStyles.heading.size;
		return { text, x: index === 0 ? frame.left : frame.right - width, y, width };
	});
}
