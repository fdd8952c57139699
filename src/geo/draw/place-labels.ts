import { at, type Box, isInBox, type Point } from '../data/points.ts';
import { type Candidate, type LabelRequest, listCandidates } from './list-candidates.ts';

/** What labels must keep clear of, in drawing units. */
export interface Obstacles {
	/** What is laid out, for messages. */
	where: string;
	/** The frame: nothing may leave it. */
	frame: Box;
	/** Boxes that must stay free: marks, scale bar, insets. */
	taken: { owner: string; box: Box }[];
	/** Points along border lines; a label is better not across them. */
	lines: Point[];
	/** Points along coasts; a label is a little better not across them. */
	coasts: Point[];
}

export type PlacedLabel<Label extends LabelRequest = LabelRequest> = Label &
	Omit<Candidate, 'dislike'>;

/** Cost of a fault; the small ones are compared with `Candidate.dislike`. */
const FORBIDDEN = 1000;
const ACROSS_LINE = 0.5;
const ACROSS_COAST = 0.12;
const MOST_ACROSS = 24;

/** Rounds of moving single labels; the search has always settled long before. */
const ROUNDS = 30;

/**
 * Places labels so that none meets another, a mark or the frame, and few lie across a line.
 * Takes the best place for one after the other, then moves single labels while that helps.
 *
 * @param labels the most important first.
 * @param em base size of the text, in drawing units.
 * @throws Error listing every label that meets something or leaves the frame.
 */
export function placeLabels<Label extends LabelRequest>(
	labels: readonly Label[],
	em: number,
	obstacles: Obstacles,
): PlacedLabel<Label>[] {
	const gap = em * 0.18;
	const options = labels.map((label) =>
		listCandidates(label, em).map((candidate) => ({
			candidate,
			cost: candidate.dislike + getFixedCost(label.id, candidate, obstacles, gap),
		})),
	);
	const chosen: number[] = [];
	const getCost = (label: number, option: number) => {
		const { candidate, cost } = at(at(options, label), option);
		const meets = chosen.filter(
			(other, index) =>
				index !== label &&
				doMeet(candidate.boxes, at(at(options, index), other).candidate.boxes, gap),
		);
		return cost + meets.length * FORBIDDEN;
	};
	const choose = (label: number) => {
		const costs = at(options, label).map((_, option) => getCost(label, option));
		return costs.indexOf(Math.min(...costs));
	};
	for (let label = 0; label < labels.length; label += 1) chosen.push(choose(label));
	for (let round = 0, moved = true; moved && round < ROUNDS; round += 1) {
		moved = false;
		for (let label = 0; label < labels.length; label += 1) {
			const better = choose(label);
			if (getCost(label, better) < getCost(label, at(chosen, label))) {
				chosen[label] = better;
				moved = true;
			}
		}
	}
	const placed = labels.map((label, index) => ({
		...label,
		...at(at(options, index), at(chosen, index)).candidate,
	}));
	assertClear(placed, obstacles);
	return placed;
}

function getFixedCost(id: string, { boxes }: Candidate, obstacles: Obstacles, gap: number): number {
	const isOut = boxes.some((box) => !isWithin(box, obstacles.frame));
	const isTaken = obstacles.taken.some(
		({ owner, box }) => owner !== id && doMeet(boxes, [box], gap),
	);
	const count = (points: Point[]) =>
		Math.min(
			MOST_ACROSS,
			points.filter((point) => boxes.some((box) => isInBox(point, box))).length,
		);
	return (
		(isOut ? FORBIDDEN : 0) +
		(isTaken ? FORBIDDEN : 0) +
		count(obstacles.lines) * ACROSS_LINE +
		count(obstacles.coasts) * ACROSS_COAST
	);
}

/** Throws, naming every label of a layout that meets another, a mark or the frame. */
function assertClear(
	placed: readonly PlacedLabel[],
	{ where, frame, taken }: Pick<Obstacles, 'where' | 'frame' | 'taken'>,
): void {
	const faults = placed.flatMap((label, index) => {
		const name = `"${label.lines.join(' ')}"`;
		const meets = [
			...placed
				.slice(index + 1)
				.filter((other) => doMeet(label.boxes, other.boxes, 0))
				.map((other) => `${name} meets "${other.lines.join(' ')}"`),
			...taken
				.filter(({ owner, box }) => owner !== label.id && doMeet(label.boxes, [box], 0))
				.map(({ owner }) => `${name} meets the mark of "${owner}"`),
		];
		const isOut = label.boxes.some((box) => !isWithin(box, frame));
		return isOut ? [...meets, `${name} leaves the frame`] : meets;
	});
	if (faults.length > 0) throw new Error(`${where}: labels do not fit:\n  ${faults.join('\n  ')}`);
}

function isWithin(box: Box, frame: Box): boolean {
	return box[0] >= frame[0] && box[1] >= frame[1] && box[2] <= frame[2] && box[3] <= frame[3];
}

function doMeet(a: readonly Box[], b: readonly Box[], gap: number): boolean {
	return a.some((one) =>
		b.some(
			(other) =>
				one[0] < other[2] + gap &&
				other[0] < one[2] + gap &&
				one[1] < other[3] + gap &&
				other[1] < one[3] + gap,
		),
	);
}
