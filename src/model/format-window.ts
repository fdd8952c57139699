import type { Forecast } from '../schemas/forecast.ts';
import { formatDate, formatPeriod } from './format-date.ts';

/** Writes the window of a forecast: "January to June 2025", "to 31 December 2025", "no end given". */
export function formatWindow({ start, end }: Forecast['window']): string {
	if (end === null) return start === undefined ? 'no end given' : `from ${formatDate(start)}`;
	return start === undefined ? `to ${formatDate(end)}` : formatPeriod(start, end);
}
