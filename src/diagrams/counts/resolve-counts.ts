import type { Claim } from '../../schemas/claim.ts';
import type { DiagramOf } from '../../schemas/diagram.ts';
import type { Figure } from '../drawing.ts';
import { getFigure } from '../get-figure.ts';
import { toYears } from '../../figures/time-axis.ts';

type Counts = DiagramOf<'counts'>;
type Series = Counts['series'][number];

/** A count at a time. */
export interface Count {
	figure: Figure;
	/** In years. */
	time: number;
	/** The ends of it, with what was counted before where it is added to that; `high` is missing where it is open. */
	low: number;
	high: number | undefined;
	label: string | undefined;
	adds: boolean;
}

export interface ResolvedSeries extends Omit<Series, 'steps' | 'marks'> {
	/** In the order of time. */
	steps: Count[];
	marks: Count[];
}

/** @throws if the figure is no number with a date */
function toCount(name: string, claims: ReadonlyMap<string, Claim>): Count {
	const figure = getFigure(name, claims);
	const low = figure.low ?? figure.high;
	if (low === undefined || figure.date === null) {
		throw new Error(
			`The figure "${name}" cannot stand on an axis of time: it needs a number and a date.`,
		);
	}
	return {
		figure,
		time: toYears(figure.date),
		low,
		high: figure.high,
		label: undefined,
		adds: false,
	};
}

/** Looks up the figures of all series, and adds up the steps that are added to others. @throws where one does not exist */
export function resolveCounts(
	{ series }: Counts,
	claims: ReadonlyMap<string, Claim>,
): ResolvedSeries[] {
	return series.map(({ steps, marks, ...rest }) => {
		let before = 0;
		return {
			...rest,
			steps: steps
				.map(({ figure, label, adds }): Count => ({ ...toCount(figure, claims), label, adds }))
				.toSorted((a, b) => a.time - b.time)
				.map((count): Count => {
					const base = count.adds ? before : 0;
					before = base + (count.high ?? count.low);
					return { ...count, low: base + count.low, high: before };
				}),
			marks: marks.map(({ figure, label }) => ({ ...toCount(figure, claims), label })),
		};
	});
}

const plain = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

/** A count as it is printed on the drawing: "4,700", "11,000–12,000", "over 6,000", "+5,000". */
export function formatCount({ figure: { low, high }, adds }: Count): string {
	const [from, to] = [low ?? high ?? 0, high];
	if (to === undefined) return `over ${plain.format(from)}`;
	const text = from === to ? plain.format(to) : `${plain.format(from)}–${plain.format(to)}`;
	return adds ? `+${text}` : text;
}

/** The last of the steps, as a number. */
export const formatTotal = ({ steps }: ResolvedSeries): string =>
	plain.format(steps.at(-1)?.high ?? 0);
