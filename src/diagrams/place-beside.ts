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

const doMeet = (a: Box, b: Box): boolean =>
	a.left < b.right + GAP &&
	b.left < a.right + GAP &&
	a.top < b.bottom + GAP &&
	b.top < a.bottom + GAP;

/** A label's box in a direction from its point: it touches a ring about it with its nearest side or corner. */
function getBox({ at: [x, y], width, height }: LabelWish, radius: number, angle: number): Box {
	const [across, down] = [Math.sin(angle), -Math.cos(angle)];
	const left = x + across * radius - (width * (1 - across)) / 2;
	const top = y + down * radius - (height * (1 - down)) / 2;
	return { left, top, right: left + width, bottom: top + height };
}

/**
 * Finds a place for each label, one after the other: the closest to its point, above it rather than
 * elsewhere, in the frame and clear of what is taken. Each place is added to what is taken.
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
		for (let radius = STEP; radius <= FARTHEST; radius += STEP) {
			for (let turn = 0; turn < DIRECTIONS; turn += 1) {
				// From above outwards, right and left in turn.
				const angle = ((turn % 2 === 0 ? turn : -turn - 1) / DIRECTIONS) * Math.PI;
				const box = getBox(wish, radius, angle);
				const isInside =
					box.left >= frame.left &&
					box.right <= frame.right &&
					box.top >= frame.top &&
					box.bottom <= frame.bottom;
				if (isInside && !all.some((other) => doMeet(box, other))) {
					all.push(box);
					return box;
				}
			}
		}
		throw new Error(`There is no room for a label at ${wish.at.map(Math.round).join(', ')}.`);
	});
}
