import { scaleLinear } from 'd3-scale';
import { toYears } from '../figures/time-axis.ts';
import { MONTHS } from '../model/format-date.ts';
import type { ChartData, ChartPoint } from './chart-data.ts';

/** A mark on the axis of time. */
export interface TimeTick {
	/** Place on the axis, in its own years. */
	at: number;
	text: string;
}

/**
 * The axis of time of a chart. Its years are those of the calendar where dates are exact, so that 2020.5 is the middle
 * of 2020. Where a series has one figure a year, a year is a slot and its number the middle of it: 2020 is the
 * middle of 2020.
 */
export interface TimeAxis {
	isAnnual: boolean;
	/** Its first and its last year, with all that belongs to them. */
	domain: [from: number, to: number];
	/** Where a point stands. */
	getPlace: (point: ChartPoint) => number;
	/** Where a date stands that may fall between the points. */
	getDatePlace: (date: string) => number;
}

/** From here on a chart with a figure a year has a slot for each. */
const LEAST_YEARS = 3;
/** Room left and right of the outermost points between exact dates, as a share of the whole. */
const EDGE = 0.03;

/** The share of a year after which an event tells little on the figure of that year. */
const LATE = 0.75;

const getYear = (date: string): number => Number(date.slice(0, 4));

/**
 * The date of a point. What holds for a span of time was said at its end, or later.
 *
 * @throws if it has none: it cannot stand on an axis of time
 */
function getDate({ who, date }: ChartPoint): string {
	if (date === null) throw new Error(`"${who}" has no date. Fix: use the kind "bars".`);
	return date.split('/').at(-1) ?? date;
}

/** Makes the axis of time of all panels of a chart. It ends where the data end. */
export function makeTimeAxis({ kind, series, asOf }: ChartData): TimeAxis {
	const dates = series.map(({ points }) => points.map(getDate));
	const all = dates.flat();
	const years = all.map(getYear);
	const [first, last] = [Math.min(...years), Math.max(...years)];
	const isYearly = dates.every((own) => new Set(own.map(getYear)).size === own.length);
	if (kind === 'columns' || (isYearly && last - first >= LEAST_YEARS)) {
		return {
			isAnnual: true,
			domain: [first - 0.5, last + 0.5],
			getPlace: (point) => getYear(getDate(point)),
			// All that is known of it is the year: it stands where the year begins. Columns are not cut through: what the
			// figure of its year tells of stands before the column, and behind it what came in the last quarter.
			getDatePlace: (date) => {
				const place = (date.length === 4 ? Number(date) : toYears(date)) - 0.5;
				return kind === 'columns' ? Math.round(place - LATE) + 0.5 : place;
			},
		};
	}
	const places = [...all, ...(kind === 'steps' ? [asOf] : [])].map(toYears);
	const [from, to] = [Math.min(...places), Math.max(...places)];
	const edge = (to - from) * EDGE;
	return {
		isAnnual: false,
		domain: [from - edge, to + edge],
		getPlace: (point) => toYears(getDate(point)),
		getDatePlace: toYears,
	};
}

/** The years of an annual axis as often as they have room, the last among them. */
function listYearTicks([from, to]: TimeAxis['domain'], most: number): TimeTick[] {
	const [first, last] = [from + 0.5, to - 0.5];
	const step = [1, 2, 5, 10, 20, 50].find((own) => (last - first) / own + 1 <= most) ?? 100;
	// Fives and tens are round years; the last of the data is no such year, and is named where it has room.
	const rest = step < 5 ? (last - first) % step : (step - (first % step)) % step;
	const ticks: TimeTick[] = [];
	for (let year = first + rest; year <= last; year += step) {
		ticks.push({ at: year, text: String(year) });
	}
	const latest = ticks.at(-1)?.at ?? -Infinity;
	if (last - latest >= step * 0.8) ticks.push({ at: last, text: String(last) });
	return ticks;
}

/** The beginnings of months or years between exact dates, as often as they have room; the year with the first month of it. */
function listMonthTicks([from, to]: TimeAxis['domain'], most: number): TimeTick[] {
	const months = (to - from) * 12;
	const step = [1, 2, 3, 6, 12, 24, 60].find((own) => months / own <= most) ?? 120;
	const ticks: TimeTick[] = [];
	for (let month = Math.ceil(from * 12 - 0.01); month <= to * 12; month += 1) {
		if (month % step !== 0) continue;
		const year = Math.floor(month / 12);
		const name = (MONTHS[month % 12] ?? '').slice(0, 3);
		const isFirst = ticks.length === 0 || month % 12 < step;
		const text = step >= 12 ? String(year) : isFirst ? `${name} ${year}` : name;
		ticks.push({ at: month / 12, text });
	}
	return ticks;
}

/**
 * Round marks on the axis.
 *
 * @param most how many have room
 */
export function listTimeTicks({ isAnnual, domain }: TimeAxis, most: number): TimeTick[] {
	return isAnnual ? listYearTicks(domain, most) : listMonthTicks(domain, most);
}

/** Years of an annual axis for which no series has a figure. */
export function listEmptyYears({ isAnnual, domain }: TimeAxis, { series }: ChartData): number[] {
	if (!isAnnual) return [];
	const known = new Set(series.flatMap(({ points }) => points.map((own) => getYear(getDate(own)))));
	const [first, last] = [domain[0] + 0.5, domain[1] - 0.5];
	return Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(
		(year) => !known.has(year),
	);
}

/** From years of the axis to CSS pixels. */
export function makeTimeScale({ domain }: TimeAxis, left: number, right: number) {
	const scale = scaleLinear(domain, [left, right]);
	return (place: number): number => scale(place);
}
