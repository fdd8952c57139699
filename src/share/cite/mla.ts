import { formatDate } from '../../model/format-date.ts';
import { type Citable, nameWork, stopTitle } from './citable.ts';
import { formatShortDay } from './format-day.ts';

/** As the Modern Language Association asks, 9th edition. */
export function formatMla(part: Citable): string {
	return [
		`${part.author}.`,
		`“${stopTitle(part.title)}”`,
		`${nameWork(part)}, version of ${formatDate(part.version)}, ${part.url}.`,
		...(part.form === undefined ? [] : [`${part.form}.`]),
		`Accessed ${formatShortDay(part.accessed)}.`,
	].join(' ');
}
