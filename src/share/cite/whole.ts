import { type Citable, nameWork } from './citable.ts';
import { formatAmericanDay } from './format-day.ts';

/** What is cited of the whole work; without an address where it has none yet. */
type Whole = Pick<Citable, 'work' | 'subtitle' | 'author' | 'version'> & {
	url: string | undefined;
};

/** The work as a whole, as the Chicago Manual of Style asks in a bibliography, 18th edition. */
export function formatWhole(whole: Whole): string {
	const { author, version, url } = whole;
	return [
		`${author}.`,
		`${nameWork(whole)}.`,
		`Version of ${formatAmericanDay(version)}.`,
		...(url === undefined ? [] : [`${url}.`]),
	].join(' ');
}
