import { type Citable, nameWork, stopTitle } from './citable.ts';
import { formatAmericanDay } from './format-day.ts';

/** As the Chicago Manual of Style asks in a bibliography, 18th edition. */
export function formatChicago(part: Citable): string {
	const { archive } = part;
	return [
		`${part.author}.`,
		`“${stopTitle(part.title)}”`,
		`${part.form === undefined ? 'In' : `${part.form} in`} ${nameWork(part)}.`,
		`Version of ${formatAmericanDay(part.version)}.`,
		`Accessed ${formatAmericanDay(part.accessed)}.`,
		`${part.url}.`,
		...(archive ? [`Archived ${formatAmericanDay(archive.day)}, at ${archive.url}.`] : []),
	].join(' ');
}
