import type { ChartPoint, ChartSeries } from './chart-data.ts';

/** A point with the series it belongs to. */
export interface PlacedPoint {
	series: ChartSeries;
	point: ChartPoint;
}

/** A year of a panel with its points, or years in a row that have none. */
type YearEntry =
	{ type: 'year'; year: number; points: PlacedPoint[] } | { type: 'gap'; from: number; to: number };

/**
 * The year of a point.
 *
 * @throws if it has no date: it cannot stand on a line of years
 */
export function getYear({ who, date }: ChartPoint): number {
	if (date === null) throw new Error(`"${who}" has no date. Fix: use the kind "rows".`);
	return Number(date.slice(0, 4));
}

/** The years of a panel in order, with the gaps between them. */
export function listYears(series: readonly ChartSeries[]): YearEntry[] {
	const points = series.flatMap((own) => own.points.map((point) => ({ series: own, point })));
	const years = [...new Set(points.map(({ point }) => getYear(point)))].sort((a, b) => a - b);
	return years.flatMap((year, index): YearEntry[] => {
		const last = years[index - 1] ?? year - 1;
		const entry: YearEntry = {
			type: 'year',
			year,
			points: points.filter(({ point }) => getYear(point) === year),
		};
		return year - last > 1 ? [{ type: 'gap', from: last + 1, to: year - 1 }, entry] : [entry];
	});
}
