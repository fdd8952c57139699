import {
	type FigureDrawing,
	isText,
	type Shape,
	SIZES,
	type TextShape,
	WIDTHS,
} from './drawing.ts';
import { type Box, doMeet, isInside } from './place-beside.ts';
import { measure, textStyles } from './text-styles.ts';

/** Where letters lie. */
interface Frame extends Box {
	text: string;
}

/** How far letters may reach over the frame or into each other before it is seen, CSS pixels. */
const OVER_FRAME = 1;
const OVER_WORDS = 0.5;

/** Letters reach about three quarters of their size above the baseline and a fifth below it. */
function getFrame({ text, at, anchor, kind }: TextShape): Frame {
	const width = measure(text, kind);
	const { size } = textStyles[kind];
	const left = at[0] - { start: 0, middle: width / 2, end: width }[anchor];
	return { text, left, right: left + width, top: at[1] - size * 0.75, bottom: at[1] + size * 0.2 };
}

/** An upright box with a stroke, as a line goes round it: to the right, down, back. */
const BOX = /^M(-?[\d.]+) (-?[\d.]+)h([\d.]+)([vV])(-?[\d.]+)h-[\d.]+z$/;
/** A straight thin line from one place to another. */
const LEADER = /^M(-?[\d.]+) (-?[\d.]+)L(-?[\d.]+) (-?[\d.]+)(?:h[\d.]+)?$/;

function listBoxes(shapes: readonly Shape[]): Box[] {
	return shapes.flatMap((shape) => {
		const match = shape.type === 'path' && shape.stroke ? BOX.exec(shape.d) : null;
		if (!match) return [];
		const [left = 0, top = 0, width = 0] = match.slice(1, 4).map(Number);
		const down = Number(match[5]);
		return [{ left, top, right: left + width, bottom: match[4] === 'V' ? down : top + down }];
	});
}

/** Whether words begin in a box and do not end in it. */
function doesLeave(own: Frame, box: Box): boolean {
	const [x, y] = [(own.left + own.right) / 2, (own.top + own.bottom) / 2];
	const isIn = x > box.left && x < box.right && y > box.top && y < box.bottom;
	return isIn && !isInside(own, box);
}

/** Points along the thin lines that lead from words to what they name. */
function listLeaders(shapes: readonly Shape[]): [x: number, y: number][][] {
	return shapes.flatMap((shape) => {
		const match = shape.type === 'path' && shape.stroke ? LEADER.exec(shape.d) : null;
		if (!match) return [];
		const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = match.slice(1, 5).map(Number);
		const count = Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 2);
		return [
			Array.from({ length: count }, (_, step): [number, number] => [
				x1 + (step / count) * (x2 - x1),
				y1 + (step / count) * (y2 - y1),
			]),
		];
	});
}

/** How far into letters a line may reach before it is seen. */
const INTO_WORDS = 2;

const isThrough = (points: readonly [number, number][], { left, right, top, bottom }: Frame) =>
	points.some(
		([x, y]) =>
			x > left + INTO_WORDS &&
			x < right - INTO_WORDS &&
			y > top + INTO_WORDS &&
			y < bottom - INTO_WORDS,
	);

/**
 * What is wrong with the words of a drawing, at every width: those that leave its frame or a box they stand in, those
 * that meet, and those that a thin line runs through.
 */
export function findTextFaults({ sizes }: Pick<FigureDrawing, 'sizes'>): string[] {
	return SIZES.flatMap((size) => {
		const { shapes, height } = sizes[size];
		const frames = shapes.filter(isText).map(getFrame);
		const where = `At ${WIDTHS[size]} CSS pixels`;
		const edge = {
			left: -OVER_FRAME,
			top: -OVER_FRAME,
			right: WIDTHS[size] + OVER_FRAME,
			bottom: height + OVER_FRAME,
		};
		const outside = frames.filter((own) => !isInside(own, edge));
		return [
			...listBoxes(shapes).flatMap((box) =>
				frames
					.filter((own) => doesLeave(own, box))
					.map(({ text }) => `${where} "${text}" leaves its box.`),
			),
			...listLeaders(shapes).flatMap((points) =>
				frames
					.filter((own) => isThrough(points, own))
					.map(({ text }) => `${where} a line runs through "${text}".`),
			),
			...outside.map(({ text }) => `${where} "${text}" leaves the frame.`),
			...frames.flatMap((a, index) =>
				frames
					.slice(index + 1)
					.filter((b) => doMeet(a, b, -OVER_WORDS))
					.map((b) => `${where} "${a.text}" runs into "${b.text}".`),
			),
		];
	});
}
