import type { Certainty, Color, Shape } from '../../figures/drawing.ts';
import type { ResolvedTurn } from './resolve-lanes.ts';

/** Half the breadth of a mark, CSS pixels. */
const HALF = 4.5;

/** Draws the mark of a turn: told apart by its form; what is not certain is hollow. */
export function drawMark(
	mark: ResolvedTurn['mark'],
	[x, y]: [x: number, y: number],
	color: Color,
	certainty: Certainty,
): Shape[] {
	const fill = certainty === 'established' ? color : 'paper';
	const style = { stroke: color, width: 1.5, certainty, fill } as const;
	switch (mark) {
		case 'treaty':
			return [
				{
					type: 'path',
					d: `M${x - HALF} ${y - HALF}h${2 * HALF}v${2 * HALF}h${-2 * HALF}z`,
					...style,
				},
			];
		case 'visit':
			return [{ type: 'circle', at: [x, y], radius: HALF, stroke: color, certainty, fill }];
		case 'help':
			return [
				{
					type: 'path',
					d: `M${x} ${y - HALF - 1}L${x + HALF + 0.5} ${y + HALF - 1}H${x - HALF - 0.5}z`,
					...style,
				},
			];
		case 'break':
			if (certainty === 'established') {
				const d = `M${x - 4} ${y - 4}l8 8m0-8l-8 8`;
				return [{ type: 'path', d, stroke: color, width: 2.5 }];
			}
			// The outline of a cross with broad arms.
			return [
				{
					type: 'path',
					d: `M${x - 5} ${y - 2.6}l2.4-2.4l2.6 2.6l2.6-2.6l2.4 2.4l-2.6 2.6l2.6 2.6l-2.4 2.4l-2.6-2.6l-2.6 2.6l-2.4-2.4l2.6-2.6z`,
					stroke: color,
					width: 1,
					fill: 'paper',
				},
			];
		default:
			return mark satisfies never;
	}
}
