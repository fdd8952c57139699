import type { Person } from '../schemas/person.ts';
import { formatDate } from './format-date.ts';

/** Writes a birthday; a range is one day within it, not a time. */
function formatBirth(born: string): string {
	const [from = '', to] = born.split('/');
	return to === undefined ? formatDate(from) : `between ${formatDate(from)} and ${formatDate(to)}`;
}

/** When a person lived: "born between 1982 and 1984", "15 April 1912 to 8 July 1994". Empty where nothing is known. */
export function formatLifetime({ born, died }: Pick<Person, 'born' | 'died'>): string {
	if (died === undefined) return born === undefined ? '' : `born ${formatBirth(born)}`;
	if (born === undefined) return `died ${formatDate(died)}`;
	return born.includes('/')
		? `born ${formatBirth(born)}, died ${formatDate(died)}`
		: `${formatDate(born)} to ${formatDate(died)}`;
}

/** How long a post was held: "since June 2016", "1948 to 1972", "until December 2013". Empty where nothing is known. */
export function formatTenure({ from, to }: Pick<Person['posts'][number], 'from' | 'to'>): string {
	if (from === undefined) return to === undefined ? '' : `until ${formatDate(to)}`;
	return to === undefined
		? `since ${formatDate(from)}`
		: `${formatDate(from)} to ${formatDate(to)}`;
}
