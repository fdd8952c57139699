import type { Box, Point } from '../data/points.ts';
import type { Ground, WalkStop } from './drawing.ts';
import { finishLabel, getTaken, MARK_RADIUS, type Name } from './layout-labels.ts';
import { placeLabels } from './place-labels.ts';
import { markStyles } from './text-styles.ts';

/** The width of a still, in CSS pixels, for which its names are set, and their base size there. */
const STILL_WIDTH = 340;
const TEXT = 11.5;

/** What the names of all stops keep clear of. */
interface StopObstacles {
	lines: Point[];
	coasts: Point[];
	getGround(point: Point): Ground;
}

/** Sets the names of a stop in its part of the drawing. Throws Error if they do not fit. */
export function layoutStop(
	stop: string,
	view: Box,
	names: readonly Name[],
	{ lines, coasts, getGround }: StopObstacles,
): WalkStop['layout'] {
	const [left, top, right, bottom] = view;
	const unit = (right - left) / STILL_WIDTH;
	const em = TEXT * unit;
	const margin = 5 * unit;
	const requests = names.map((name) => ({
		...name,
		markRadius: name.place && MARK_RADIUS[markStyles[name.place].shape] * unit,
	}));
	const placed = placeLabels(requests, em, {
		where: `Stop "${stop}"`,
		frame: [left + margin, top + margin, right - margin, bottom - margin],
		taken: requests.flatMap(getTaken),
		lines,
		coasts,
	});
	return {
		unit,
		em,
		marks: names.flatMap(({ id, place, at }) =>
			place ? [{ id, kind: place, shape: markStyles[place].shape, at }] : [],
		),
		labels: placed.map((label) => finishLabel(label, getGround, em)),
	};
}
