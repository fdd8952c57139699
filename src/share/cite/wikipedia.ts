import { formatDate } from '../../model/format-date.ts';
import type { Citable } from './citable.ts';

/** What would end a parameter of a template or begin a link. */
const SIGNS: Record<string, string> = {
	'|': '{{!}}',
	'[': '&#91;',
	']': '&#93;',
	'{': '&#123;',
	'}': '&#125;',
};

const escapeWiki = (text: string): string => text.replace(/[|[\]{}]/g, (sign) => SIGNS[sign] ?? '');

/** The template `cite web` of the English Wikipedia; two parentheses keep a body from being read as a person. */
export function formatWikipedia(part: Citable): string {
	const { archive } = part;
	const fields: [name: string, value: string][] = [
		['author', `((${escapeWiki(part.author)}))`],
		['title', escapeWiki(part.title)],
		...(part.form === undefined ? [] : [['type', part.form] satisfies [string, string]]),
		['url', part.url],
		['website', escapeWiki(part.work)],
		['date', formatDate(part.version)],
		['access-date', formatDate(part.accessed)],
		...(archive === undefined
			? []
			: ([
					['archive-url', archive.url],
					['archive-date', formatDate(archive.day)],
					['url-status', 'live'],
				] satisfies [string, string][])),
	];
	return `{{cite web ${fields.map(([name, value]) => `|${name}=${value}`).join(' ')}}}`;
}
