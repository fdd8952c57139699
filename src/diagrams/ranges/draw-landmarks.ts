import type { Shape } from '../../figures/drawing.ts';
import { LEADING, measure, setBlock } from '../../figures/text-styles.ts';
import type { Landmark } from './landmarks.ts';

/** CSS pixels. */
const GAP = 5;

/** A flag: its words beside the top of its line, on a step counted from the axis upwards. */
interface Flag {
	landmark: Landmark;
	at: number;
	isLeftwards: boolean;
	step: number;
}

interface Landmarks {
	height: number;
	shapes: Shape[];
	/** The lines down to the axis. */
	drawLines(bottom: number): Shape[];
}

/** Sets flags from the right to the left, each as low as no line and no words are in its way. */
function placeFlags(
	landmarks: readonly Landmark[],
	x: (value: number) => number,
	right: number,
): Flag[] {
	const flags: Flag[] = [];
	for (const landmark of landmarks.toReversed()) {
		const at = x(landmark.km);
		const width = measure(writeLandmark(landmark), 'small') + GAP * 2;
		const isLeftwards = at + width > right;
		const [start, end] = isLeftwards ? [at - width, at] : [at, at + width];
		const isFree = (step: number) =>
			flags.every((flag) => {
				const own = measure(writeLandmark(flag.landmark), 'small') + GAP * 2;
				const [from, to] = flag.isLeftwards ? [flag.at - own, flag.at] : [flag.at, flag.at + own];
				if (flag.step === step) return end <= from || to <= start;
				return flag.step < step || flag.at <= start || flag.at >= end;
			});
		let step = 0;
		while (!isFree(step)) step += 1;
		flags.push({ landmark, at, isLeftwards, step });
	}
	return flags;
}

const writeLandmark = ({ name, text }: Landmark): string => `${name}, ${text}`;

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

/** Draws places as flags over an axis. */
export function drawLandmarks(
	landmarks: readonly Landmark[],
	{ x, right }: { x: (value: number) => number; right: number },
	top: number,
): Landmarks {
	const flags = placeFlags(landmarks, x, right);
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
	};
}
