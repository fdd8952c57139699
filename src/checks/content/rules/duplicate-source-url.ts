import type { Source } from '../../../schemas/source.ts';
import type { Rule } from '../../problem.ts';
import { locateValue } from '../locate.ts';
import { getValid } from '../read-content.ts';

/** The same address for http and https, with or without a slash at the end. */
const normalise = (url: string | undefined): string | undefined =>
	url?.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');

const isSame = <Value>(a: Value | null, b: Value | null): boolean =>
	a === null || b === null || a === b;

/** An address may hold several works, such as editions, if title or date tell them apart. */
const isSameWork = (a: Source, b: Source): boolean =>
	normalise(a.url) === normalise(b.url) && isSame(a.title, b.title) && isSame(a.date, b.date);

export const duplicateSourceUrl: Rule = {
	id: 'duplicate-source-url',
	title: 'Two sources have the same address, and neither title nor date tells them apart.',
	level: 'error',
	check(content, report) {
		const sources = getValid(content, 'sources').filter(({ data }) => data.url !== undefined);
		for (const [index, { entry, data }] of sources.entries()) {
			const other = sources.slice(0, index).find((earlier) => isSameWork(earlier.data, data));
			if (!other) continue;
			report({
				...locateValue(entry, ['url']),
				message: `The source "${other.entry.id}" has the same address: "${data.url}".`,
				fix: `cite "${other.entry.id}" instead and remove this file, or correct title, date or address.`,
			});
		}
	},
};
