import { type CompassPoint, compassPoints } from '../schemas/compass.ts';

/** The direction nearest to a bearing in degrees clockwise from north. */
export function toCompass(bearing: number): CompassPoint {
	const turned = ((bearing % 360) + 360) % 360;
	return compassPoints[Math.round(turned / 45) % 8] ?? 'north';
}

/** The opposite direction. */
export function turnBack(point: CompassPoint): CompassPoint {
	return compassPoints[(compassPoints.indexOf(point) + 4) % 8] ?? 'north';
}
