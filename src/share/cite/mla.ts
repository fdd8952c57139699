import { formatDate } from '../../model/format-date.ts';
import { type Citable, nameWork, stopTitle } from './citable.ts';
import { formatShortDay } from './format-day.ts';

/** As the Modern Language Association asks, 9th edition. */
export function formatMla(part: Citable): string {
	const { archive } = part;
	return [
		`${part.author}.`,
		`“${stopTitle(part.title)}”`,
		`${nameWork(part)}, version of ${formatDate(part.version)}, ${part.url}.`,
		...(part.form === undefined ? [] : [`${part.form}.`]),
		`Accessed ${formatShortDay(part.accessed)}.`,
		...(archive ? [`Archived ${formatShortDay(archive.day)}, ${archive.url}.`] : []),
	].join(' ');
}
