import { at, type Box } from '../data/points.ts';
import type { CountPoints } from './index-points.ts';
import { type Candidate, type LabelRequest, listCandidates } from './list-candidates.ts';

/** What labels must keep clear of, in drawing units. */
export interface Obstacles {
	/** What is laid out, for messages. */
	where: string;
	/** The frame: nothing may leave it. */
	frame: Box;
	/** Boxes that must stay free: marks, also of the label's own place, scale bar, insets, spots that names lead to. */
	taken: { owner: string; box: Box; isMark?: boolean }[];
	/** Points along borders, other lines, ranges and measured ways; no label may lie on them. */
	lines: CountPoints;
	/** Points along coasts; no label may lie across one. */
	coasts: CountPoints;
	/** Points along rivers and the shores of lakes; a label is better not across them. */
	rivers: CountPoints;
	/** Points along the shores of lakes; no country has its name across one. */
	lakes: CountPoints;
	/** Says what is wrong with the ground under a label, if it is a country that the label does not belong to. */
	findTrespass(id: string, boxes: readonly Box[], isLed: boolean): string | undefined;
}

export type PlacedLabel<Label extends LabelRequest = LabelRequest> = Label &
	Omit<Candidate, 'dislike' | 'at'>;

/** Cost of a fault; the small ones are compared with `Candidate.dislike`. */
const FORBIDDEN = 1000;
/** Of a label that lies on something; more, the more of it lies there. */
const ACROSS = 300;
const ACROSS_RIVER = 0.4;
/** Of the name of a line, which a river must not be taken for. */
const ACROSS_RIVER_LINE = 1.2;
const WIRE_ACROSS_LINE = 4;
/** From a name that has left the land that its place is on. */
const WIRE_ACROSS_COAST = 2;
const MOST_ACROSS = 24;

/** Of a label that stands so close over another that both read as one. */
const STACKED = 60;
/** Clear height between two labels, in em; between the lines of one it is 0.2. */
const APART = 0.55;

/** Rounds of moving single labels; the search has always settled long before. */
const ROUNDS = 30;

/**
 * Places labels so that none meets another, a mark or the frame, and none lies on a line, a coast or a foreign country.
 * Takes the best place for one after the other, then moves single labels while that helps.
 *
 * @param labels the most important first.
 * @param em base size of the text, in drawing units.
 * @throws Error listing every label that meets something, lies on something or leaves the frame.
 */
export function placeLabels<Label extends LabelRequest>(
	labels: readonly Label[],
	em: number,
	obstacles: Obstacles,
): PlacedLabel<Label>[] {
	const gap = em * 0.18;
	// The cheapest first, so that a search may stop where the others cannot be better.
	const options = labels.map((label) =>
		listCandidates(label, em)
			.map((candidate) => ({
				candidate,
				cost: candidate.dislike + getFixedCost(label, candidate, obstacles, gap),
			}))
			.sort((a, b) => a.cost - b.cost),
	);
	const lost = labels.filter((_, index) => at(options, index).length === 0);
	if (lost.length > 0) {
		const names = lost.map(({ lines }) => `"${lines.join(' ')}" finds no place along its line`);
		throw new Error(`${obstacles.where}: labels do not fit:\n  ${names.join('\n  ')}`);
	}
	const chosen: number[] = [];
	const getCost = (label: number, option: number) => {
		const { candidate, cost } = at(at(options, label), option);
		const others = chosen
			.filter((_, index) => index !== label)
			.map((other, index) => at(at(options, index < label ? index : index + 1), other).candidate);
		const meets = others.filter((other) => doCross(candidate, other, gap));
		const stacks = others.filter((other) => isStacked(candidate.boxes, other.boxes, em));
		return cost + meets.length * FORBIDDEN + stacks.length * STACKED;
	};
	const choose = (label: number) => {
		let best = { option: 0, cost: Infinity };
		for (const [option, { cost: least }] of at(options, label).entries()) {
			if (least >= best.cost) break;
			const cost = getCost(label, option);
			if (cost < best.cost) best = { option, cost };
		}
		return best.option;
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
	const placed = labels.map((label, index) => {
		const { candidate } = at(at(options, index), at(chosen, index));
		return { ...label, ...candidate, at: candidate.at ?? label.at };
	});
	assertClear(placed, em, obstacles);
	return placed;
}

/** Whether a label stands over another with no more between them than between the lines of one. */
function isStacked(a: readonly Box[], b: readonly Box[], em: number): boolean {
	return a.some((one) =>
		b.some((other) => {
			const isOver = one[0] < other[2] && other[0] < one[2];
			const height = Math.max(one[1] - other[3], other[1] - one[3]);
			return isOver && height < APART * em;
		}),
	);
}

/** Whether two labels meet, or the thin line of one crosses the other. */
function doCross(a: Candidate, b: Candidate, gap: number): boolean {
	return (
		doMeet(a.boxes, b.boxes, gap) ||
		doMeet(a.wire ?? [], b.boxes, 0) ||
		doMeet(b.wire ?? [], a.boxes, 0) ||
		doMeet(a.wire ?? [], b.wire ?? [], 0)
	);
}

function getFixedCost(
	label: LabelRequest,
	{ boxes, leader, wire = [] }: Candidate,
	obstacles: Obstacles,
	gap: number,
): number {
	const { id, kind } = label;
	const isOut = boxes.some((box) => !isWithin(box, obstacles.frame));
	const isTaken = obstacles.taken.some(({ owner, box, isMark }) =>
		owner === id
			? isMark && doMeet(boxes, [box], 0)
			: doMeet(boxes, [box], gap) || doMeet(wire, [box], 0),
	);
	const across = [
		countIn(obstacles.lines, boxes, Math.max(gap, label.clear ?? 0)),
		countIn(obstacles.coasts, boxes),
		kind === 'country' ? countIn(obstacles.lakes, boxes) : 0,
		obstacles.findTrespass(id, boxes, leader !== undefined) ? 1 : 0,
	].filter((count) => count > 0);
	return (
		(isOut ? FORBIDDEN : 0) +
		(isTaken ? FORBIDDEN : 0) +
		across.reduce((cost, count) => cost + ACROSS + count, 0) +
		countIn(obstacles.rivers, boxes) * (kind === 'line' ? ACROSS_RIVER_LINE : ACROSS_RIVER) +
		countIn(obstacles.lines, wire) * WIRE_ACROSS_LINE +
		Math.min(countIn(obstacles.coasts, wire), 2) * WIRE_ACROSS_COAST
	);
}

/** How many points of a line lie under the boxes, each widened by a gap. */
function countIn(count: CountPoints, boxes: readonly Box[], gap = 0): number {
	const found = boxes.map(([left, top, right, bottom]) =>
		count([left - gap, top - gap, right + gap, bottom + gap]),
	);
	return Math.min(
		MOST_ACROSS,
		found.reduce((a, b) => a + b, 0),
	);
}

/**
 * Throws, naming every label of a layout that meets another, a mark or the frame, or that lies on a line, a coast or
 * a country that is not its own.
 */
function assertClear(
	placed: readonly PlacedLabel[],
	em: number,
	{ where, frame, taken, lines, coasts, lakes, findTrespass }: Obstacles,
): void {
	const faults = placed.flatMap((label, index) => {
		const name = `"${label.lines.join(' ')}"`;
		const meets = [
			...placed
				.slice(index + 1)
				.filter((other) => doMeet(label.boxes, other.boxes, 0))
				.map((other) => `${name} meets "${other.lines.join(' ')}"`),
			...placed
				.slice(index + 1)
				.filter((other) => isStacked(label.boxes, other.boxes, em))
				.map((other) => `${name} reads as one with "${other.lines.join(' ')}"`),
			...taken
				.filter(({ owner, isMark }) => owner !== label.id || isMark)
				.filter(({ box }) => doMeet(label.boxes, [box], 0))
				.map(({ owner }) =>
					owner === label.id
						? `${name} covers its own mark`
						: `${name} meets the mark of "${owner}"`,
				),
			...placed
				.filter((other) => other !== label && doMeet(other.wire ?? [], label.boxes, 0))
				.map((other) => `${name} lies on the thin line of "${other.lines.join(' ')}"`),
			...placed
				.slice(index + 1)
				.filter((other) => doMeet(label.wire ?? [], other.wire ?? [], 0))
				.map((other) => `the thin line of ${name} crosses that of "${other.lines.join(' ')}"`),
			...taken
				.filter(({ owner, box }) => owner !== label.id && doMeet(label.wire ?? [], [box], 0))
				.map(({ owner }) => `the thin line of ${name} runs over the mark of "${owner}"`),
		];
		const isOut = label.boxes.some((box) => !isWithin(box, frame));
		const trespass = findTrespass(label.id, label.boxes, label.leader !== undefined);
		return [
			...meets,
			...(isOut ? [`${name} leaves the frame`] : []),
			...(countIn(lines, label.boxes, label.clear) > 0 ? [`${name} lies on a line`] : []),
			...(countIn(coasts, label.boxes) > 0 ? [`${name} lies across a coast`] : []),
			...(label.kind === 'country' && countIn(lakes, label.boxes) > 0
				? [`${name} lies across the shore of a lake`]
				: []),
			...(trespass ? [`${name} lies on ${trespass}`] : []),
		];
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
