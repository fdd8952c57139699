const POINTS = [
	'north',
	'north-east',
	'east',
	'south-east',
	'south',
	'south-west',
	'west',
	'north-west',
] as const;

/** One of the eight directions of the compass. */
export type CompassPoint = (typeof POINTS)[number];

/** The direction nearest to a bearing in degrees clockwise from north. */
export function toCompass(bearing: number): CompassPoint {
	const turned = ((bearing % 360) + 360) % 360;
	return POINTS[Math.round(turned / 45) % 8] ?? 'north';
}

/** The opposite direction. */
export function turnBack(point: CompassPoint): CompassPoint {
	return POINTS[(POINTS.indexOf(point) + 4) % 8] ?? 'north';
}
