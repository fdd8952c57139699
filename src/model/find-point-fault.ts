import type { Chart } from '../schemas/chart.ts';
import type { ClaimValue } from '../schemas/claim.ts';

/** What a point of a chart shows, and where. */
interface PointPlan {
	figure: Pick<ClaimValue, 'text' | 'unit'>;
	date: string | null;
	/** Unit of its series. */
	unit: string;
	kind: Chart['kind'];
}

/**
 * Says why a figure cannot be drawn as a point of a chart; undefined if it can.
 *
 * @example "it counts in million people, the series in people"
 */
export function findPointFault({ figure, date, unit, kind }: PointPlan): string | undefined {
	if (figure.text !== undefined) return `"${figure.text}" is no number`;
	// The same dot would stand for a million times as much.
	if (getScale(figure.unit) !== getScale(unit)) {
		return `it counts in ${figure.unit ?? 'no unit'}, the series in ${unit}`;
	}
	return date === null && kind !== 'bars' ? 'it has no date to stand at' : undefined;
}

/** The part of a unit that scales the figure: million, billion, money in its unit, per cent. */
function getScale(unit: string | undefined): string {
	return /^(?:million\b|billion\b|US\$(?: \w+)?|%)/.exec(unit ?? '')?.[0] ?? '';
}
