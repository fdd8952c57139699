import type { Outcome } from '../schemas/forecast.ts';
import type { Color, Shape } from '../figures/drawing.ts';

/** Side of a mark, CSS pixels. */
export const MARK = 13;

/**
 * Draws the mark of an outcome, the same as `components/forecast/OutcomeMark.astro`: shapes, not colours, so that
 * they hold in grey and on paper.
 *
 * @param x left edge
 * @param y top edge
 */
export function drawOutcomeMark(outcome: Outcome, x: number, y: number, color: Color): Shape[] {
	const half = MARK / 2;
	const radius = half - 1;
	const [cx, cy] = [x + half, y + half];
	const ring: Shape = { type: 'circle', at: [cx, cy], radius, fill: 'paper', stroke: color };
	const stroke = (d: string): Shape => ({ type: 'path', d, stroke: color, width: 2 });
	switch (outcome) {
		case 'came-true':
			return [{ type: 'circle', at: [cx, cy], radius: half - 0.5, fill: color }];
		case 'partly':
			return [
				ring,
				{
					type: 'path',
					d: `M${cx} ${cy - radius}a${radius} ${radius} 0 0 0 0 ${radius * 2}z`,
					fill: color,
				},
			];
		case 'failed':
			return [
				stroke(`M${x + 2} ${y + 2}l${MARK - 4} ${MARK - 4}m0 ${4 - MARK}l${4 - MARK} ${MARK - 4}`),
			];
		case 'borne-out':
			return [ring, stroke(`M${cx - 3} ${cy}h6`)];
		case 'holding':
			return [ring, stroke(`M${cx} ${cy - 3}v6`)];
		case 'without-trigger':
			return [ring, { type: 'circle', at: [cx, cy], radius: 2.2, fill: color }];
		case 'not-triggered':
			return [stroke(`M${x + 2} ${cy}h${MARK - 4}`)];
		case 'condition-not-met':
			return [stroke(`M${x + 2} ${cy - 2}h${MARK - 4}m0 4h${4 - MARK}`)];
		case 'open':
			return [ring];
		case 'unresolvable':
			return [{ ...ring, certainty: 'contested' }];
	}
}
