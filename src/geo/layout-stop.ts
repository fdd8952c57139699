import type { Place } from '../schemas/place.ts';
import type { Ground, Label } from './drawing.ts';
import { getCommonGround, MARK_RADIUS } from './layout-labels.ts';
import { placeLabels } from './place-labels.ts';
import type { Box, Point } from './points.ts';
import type { WalkStop } from './build-walk.ts';
import { markStyles } from './text-styles.ts';

/** The width of a still, in CSS pixels, for which its names are set, and their base size there. */
const STILL_WIDTH = 340;
const TEXT = 11.5;

/** What the names of all stops keep clear of. */
export interface StopObstacles {
	lines: Point[];
	coasts: Point[];
	getGround(point: Point): Ground;
}

/** A place of a stop where it falls on the drawing. */
export interface StopSpot {
	id: string;
	place: Place;
	at: Point;
}

/** Sets the names of a stop's places in its part of the drawing. Throws Error if they do not fit. */
export function layoutStop(
	stop: string,
	view: Box,
	spots: readonly StopSpot[],
	{ lines, coasts, getGround }: StopObstacles,
): WalkStop['layout'] {
	const [left, top, right, bottom] = view;
	const unit = (right - left) / STILL_WIDTH;
	const em = TEXT * unit;
	const margin = 5 * unit;
	const requests = spots.map(({ id, place, at }) => ({
		id,
		lines: [place.name],
		kind: markStyles[place.kind].text,
		at,
		side: place.label,
		markRadius: MARK_RADIUS[markStyles[place.kind].shape] * unit,
	}));
	const placed = placeLabels(requests, em, {
		where: `Stop "${stop}"`,
		frame: [left + margin, top + margin, right - margin, bottom - margin],
		taken: requests.map(({ id, at: [x, y], markRadius: r }) => ({
			owner: id,
			box: [x - r, y - r, x + r, y + r] as Box,
		})),
		lines,
		coasts,
	});
	return {
		unit,
		em,
		marks: spots.map(({ id, place: { kind }, at }) => ({
			id,
			kind,
			shape: markStyles[kind].shape,
			at,
		})),
		labels: placed.map((label) => ({
			...label,
			ground: getCommonGround(label.boxes, getGround),
		})) satisfies Label[],
	};
}
