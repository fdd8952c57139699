/** A box on a drawing, CSS pixels. */
export interface Box {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** A label that wants to stand close to a point. */
export interface LabelWish {
	at: readonly [x: number, y: number];
	width: number;
	height: number;
	/** It stands farther from its own mark than from others rather than nowhere: its colour tells whose it is. */
	isNeeded?: boolean;
}

/** How far out a place is looked for, and in which steps, CSS pixels. */
const FARTHEST = 240;
const STEP = 6;
const DIRECTIONS = 16;
/** Room about a label. */
const GAP = 2;

/** Whether two boxes come closer to each other than a gap: by default, the room about a label. */
export const doMeet = (a: Box, b: Box, gap = GAP): boolean =>
	a.left < b.right + gap &&
	b.left < a.right + gap &&
	a.top < b.bottom + gap &&
	b.top < a.bottom + gap;

/** Whether a box lies within another. */
export const isInside = (box: Box, frame: Box): boolean =>
	box.left >= frame.left &&
	box.right <= frame.right &&
	box.top >= frame.top &&
	box.bottom <= frame.bottom;

/** A label's box in a direction from its point: it touches a ring about it with its nearest side or corner. */
function getBox({ at: [x, y], width, height }: LabelWish, radius: number, angle: number): Box {
	const [across, down] = [Math.sin(angle), -Math.cos(angle)];
	const left = x + across * radius - (width * (1 - across)) / 2;
	const top = y + down * radius - (height * (1 - down)) / 2;
	return { left, top, right: left + width, bottom: top + height };
}

/**
 * Finds the place for a label that is closest to its point, above it rather than elsewhere, in the frame and clear of
 * what is taken; undefined where there is none.
 *
 * @param farthest how far out it is looked for, CSS pixels
 * @param isFit what else a place has to meet
 */
export function findPlaceBeside(
	wish: LabelWish,
	frame: Box,
	taken: readonly Box[],
	farthest = FARTHEST,
	isFit: (box: Box) => boolean = () => true,
): Box | undefined {
	for (let radius = STEP; radius <= farthest; radius += STEP) {
		for (let turn = 0; turn < DIRECTIONS; turn += 1) {
			// From above outwards, right and left in turn.
			const angle = ((turn % 2 === 0 ? turn : -turn - 1) / DIRECTIONS) * Math.PI;
			const box = getBox(wish, radius, angle);
			const isFree = isInside(box, frame) && !taken.some((other) => doMeet(box, other));
			if (isFree && isFit(box)) return box;
		}
	}
	return undefined;
}

/** Where a leader from a point reaches a label: at its nearest place. */
export const getReach = ([x, y]: LabelWish['at'], box: Box): [x: number, y: number] => [
	Math.min(Math.max(x, box.left), box.right),
	Math.min(Math.max(y, box.top), box.bottom),
];

/** How far a label stands from its point, CSS pixels. */
export function getDistance(at: LabelWish['at'], box: Box): number {
	const [x, y] = getReach(at, box);
	return Math.hypot(x - at[0], y - at[1]);
}

/** How far two boxes stand apart, CSS pixels; nothing where they meet. */
export const getSpace = (a: Box, b: Box): number =>
	Math.hypot(
		Math.max(a.left - b.right, b.left - a.right, 0),
		Math.max(a.top - b.bottom, b.top - a.bottom, 0),
	);

/** Places along a leader, from a little off its point to its label, as boxes without extent. */
export function listLeader(at: LabelWish['at'], box: Box): Box[] {
	const [x, y] = getReach(at, box);
	return Array.from({ length: 17 }, (_, step): Box => {
		const share = 0.15 + step * 0.05;
		const [left, top] = [at[0] + share * (x - at[0]), at[1] + share * (y - at[1])];
		return { left, right: left, top, bottom: top };
	});
}

/** Whether a thin line from a point to its label runs over one of some boxes. */
function doesCross([x, y]: LabelWish['at'], box: Box, boxes: readonly Box[]): boolean {
	const [toX, toY] = getReach([x, y], box);
	const count = Math.ceil(Math.hypot(toX - x, toY - y));
	return Array.from({ length: count }, (_, step) => step / count).some((share) => {
		const [left, top] = [x + share * (toX - x), y + share * (toY - y)];
		const point = { left, right: left, top, bottom: top };
		return boxes.some((other) => doMeet(point, other, 0.5));
	});
}

/**
 * Finds a place for each label, one after the other, nearer to its own mark than to any other. Each place is added to
 * what is taken, and so is the leader of a label that stands apart: none runs through another label, or over a line or
 * a mark that it does not begin at.
 *
 * @param leaderFrom how far from its point a label has a leader, CSS pixels
 * @param isNearest whether a place of a label is read as that of its mark
 * @returns undefined for a label that has no such place
 */
export function placeBeside<Wish extends LabelWish>(
	wishes: readonly Wish[],
	frame: Box,
	taken: readonly Box[],
	leaderFrom: number,
	isNearest: (wish: Wish, box: Box) => boolean,
): (Box | undefined)[] {
	const all = [...taken];
	const labels: Box[] = [];
	return wishes.map((wish) => {
		const [x, y] = wish.at;
		const point = { left: x, right: x, top: y, bottom: y };
		const foreign = taken.filter((other) => !doMeet(point, other, GAP));
		const isLed = (box: Box) => getDistance(wish.at, box) > leaderFrom;
		const isFit = (own: Box) =>
			isNearest(wish, own) && !(isLed(own) && doesCross(wish.at, own, [...labels, ...foreign]));
		const box =
			findPlaceBeside(wish, frame, all, FARTHEST, isFit) ??
			(wish.isNeeded ? findPlaceBeside(wish, frame, all) : undefined);
		if (box !== undefined) {
			labels.push(box);
			all.push(box, ...(isLed(box) ? listLeader(wish.at, box) : []));
		}
		return box;
	});
}
