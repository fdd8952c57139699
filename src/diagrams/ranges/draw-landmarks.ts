import type { Shape } from '../../figures/drawing.ts';
import { LEADING, measure, setBlock } from '../../figures/text-styles.ts';
import type { Landmark } from './landmarks.ts';

/** CSS pixels. */
const GAP = 5;
const TICK = 7;
/** What ticks with letters take under the line of a row. */
export const TICK_FOOT = 15;

/** A flag: its words beside the top of its line, on a step counted from the axis upwards. */
export interface Flag {
	landmark: Lettered;
	at: number;
	isLeftwards: boolean;
	step: number;
}

interface Landmarks {
	height: number;
	shapes: Shape[];
	/** The lines down to the axis. */
	drawLines(bottom: number): Shape[];
	/** Ticks with the letters of the places, on the line of a row. */
	drawTicks(y: number): Shape[];
}

/** The stretch of the axis over which the words of a flag stand, CSS pixels. */
const getSpan = ({ landmark, at, isLeftwards }: Omit<Flag, 'step'>): [from: number, to: number] => {
	const width = measure(writeLandmark(landmark), 'small') + GAP * 2;
	return isLeftwards ? [at - width, at] : [at, at + width];
};

/**
 * Sets flags, each as low as no line and no words are in its way. A flag whose words stand over the line of another has to
 * be higher than that, so those that stand over none come first.
 */
export function placeFlags(
	landmarks: readonly Lettered[],
	x: (value: number) => number,
	right: number,
): Flag[] {
	const waiting = landmarks.toReversed().map((landmark) => {
		const at = x(landmark.km);
		const flag = { landmark, at, isLeftwards: false };
		return { ...flag, isLeftwards: getSpan(flag)[1] > right };
	});
	const isOver = (flag: Omit<Flag, 'step'>, other: Omit<Flag, 'step'>) => {
		const [from, to] = getSpan(flag);
		return other !== flag && from < other.at && other.at < to;
	};
	const placed: Flag[] = [];
	while (waiting.length > 0) {
		const free = waiting.findIndex((flag) => !waiting.some((other) => isOver(flag, other)));
		const [flag] = waiting.splice(Math.max(free, 0), 1);
		if (flag === undefined) break;
		const [start, end] = getSpan(flag);
		const isFree = (step: number) =>
			placed.every((other) => {
				const [from, to] = getSpan(other);
				const isApart = end <= from || to <= start;
				return other.step === step ? isApart : other.step < step || !isOver(flag, other);
			});
		let step = 0;
		while (!isFree(step)) step += 1;
		placed.push({ ...flag, step });
	}
	return placed;
}

const writeLandmark = ({ name, text, letter = '' }: Lettered): string =>
	`${letter === '' ? name : `${name} (${letter})`}, ${text}`;

/** A place with the letters that stand for it where its name has no room. */
type Lettered = Landmark & { letter?: string };

/** Gives each place as few of its first letters as tell it from the others. */
const addLetters = (landmarks: readonly Landmark[]): Lettered[] =>
	landmarks.map((landmark) => {
		const others = landmarks.filter((other) => other !== landmark);
		let count = 1;
		while (others.some(({ name }) => name.startsWith(landmark.name.slice(0, count)))) count += 1;
		return { ...landmark, letter: landmark.name.slice(0, count) };
	});

/** A face in the colour of the page under the words of a flag, so that no other flag's line runs through them. */
function drawGround({ landmark, at, isLeftwards }: Flag, top: number): Shape {
	const width = measure(writeLandmark(landmark), 'small') + GAP;
	const start = isLeftwards ? at - GAP - width : at + GAP - 2;
	return {
		type: 'path',
		d: `M${start.toFixed(1)} ${top}h${width.toFixed(1)}v${LEADING}H${start.toFixed(1)}z`,
		fill: 'paper',
	};
}

/**
 * Draws places as flags over an axis.
 *
 * @param isLettered whether their lines have no free way down, so that each row has ticks with their letters
 */
export function drawLandmarks(
	landmarks: readonly Landmark[],
	{ x, right }: { x: (value: number) => number; right: number },
	top: number,
	isLettered: boolean,
): Landmarks {
	const flags = placeFlags(isLettered ? addLetters(landmarks) : landmarks, x, right);
	const steps = Math.max(0, ...flags.map(({ step }) => step + 1));
	const getTop = ({ step }: Flag) => top + (steps - 1 - step) * LEADING;
	return {
		height: steps * LEADING,
		shapes: flags.flatMap((flag): Shape[] => {
			const { shapes } = setBlock({
				text: writeLandmark(flag.landmark),
				kind: 'small',
				at: [flag.at + (flag.isLeftwards ? -GAP : GAP), getTop(flag)],
				width: 400,
				anchor: flag.isLeftwards ? 'end' : 'start',
			});
			return [drawGround(flag, getTop(flag)), ...shapes];
		}),
		drawLines: (bottom) =>
			flags.map((flag): Shape => ({
				type: 'path',
				d: `M${flag.at.toFixed(1)} ${getTop(flag) + 2}V${bottom}`,
				stroke: 'accent',
				width: 1,
			})),
		drawTicks: (y) =>
			flags.flatMap(({ landmark: { letter = '' }, at }): Shape[] => [
				{
					type: 'path',
					d: `M${at.toFixed(1)} ${y - TICK}v${2 * TICK}`,
					stroke: 'accent',
					width: 1.5,
				},
				...setBlock({
					text: letter,
					kind: 'small',
					color: 'accent',
					at: [Math.max(at, measure(letter, 'small') / 2), y + TICK - 1],
					width: 400,
					anchor: 'middle',
				}).shapes,
			]),
	};
}
