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

/**
 * Finds a place for each label, one after the other. Each place is added to what is taken.
 *
 * @throws if there is no place at all
 */
export function placeBeside(
	wishes: readonly LabelWish[],
	frame: Box,
	taken: readonly Box[],
): Box[] {
	const all = [...taken];
	return wishes.map((wish) => {
		const box = findPlaceBeside(wish, frame, all);
		if (box === undefined) {
			throw new Error(`There is no room for a label at ${wish.at.map(Math.round).join(', ')}.`);
		}
		all.push(box);
		return box;
	});
}
