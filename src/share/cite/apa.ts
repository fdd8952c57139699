import { type Citable, nameWork, stopTitle } from './citable.ts';
import { formatAmericanDay, nameMonth, splitDay } from './format-day.ts';

/** As the American Psychological Association asks, 7th edition: a part of a work that may change. */
export function formatApa(part: Citable): string {
	const { archive } = part;
	const [year, month, day] = splitDay(part.version);
	const title = part.form === undefined ? stopTitle(part.title) : `${part.title} [${part.form}].`;
	return [
		`${part.author}. (${year}, ${nameMonth(month)} ${day}).`,
		title,
		`In ${nameWork(part)} (Version ${part.version}).`,
		`Retrieved ${formatAmericanDay(part.accessed)}, from ${part.url}`,
		...(archive ? [`(archived ${formatAmericanDay(archive.day)}, at ${archive.url})`] : []),
	].join(' ');
}
