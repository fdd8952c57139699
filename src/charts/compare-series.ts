import type { ChartData, ChartPoint } from './chart-data.ts';
import { getTop } from './split-figure.ts';

/** How many times as high one series is as another at one time. */
export interface Comparison {
	when: string;
	of: ChartPoint;
	as: ChartPoint;
	/** "2.03". */
	times: string;
}

const plain = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 3 });

/** Compares two series, as the chart wants it, at the first and at the last time for which both have a figure. */
export function compareSeries({
	times,
	series,
}: Pick<ChartData, 'times' | 'series'>): Comparison[] {
	if (times === undefined) return [];
	const getPoints = (id: string) => series.find((own) => own.id === id)?.points ?? [];
	const shared = getPoints(times.of).flatMap((of) => {
		const as = getPoints(times.as).find((other) => other.date === of.date);
		if (as === undefined) return [];
		const ratio = plain.format(getTop(of.figure) / getTop(as.figure));
		return [{ when: of.when, of, as, times: ratio }];
	});
	const [first, last] = [shared[0], shared.at(-1)];
	return [...new Set([first, last])].filter((own) => own !== undefined);
}
