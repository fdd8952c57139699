import { type Citable, nameWork } from './citable.ts';
import { nameMonth, splitDay } from './format-day.ts';

/** Signs that mean something to TeX. */
const SIGNS: Record<string, string> = {
	'\\': '\\textbackslash{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}',
};

const escapeTex = (text: string): string =>
	text.replace(/[\\~^]|[{}$&#%_]/g, (sign) => SIGNS[sign] ?? `\\${sign}`);

/** The words of an address, without host and signs: the key of an entry. */
function makeKey({ url, version }: Citable): string {
	const { pathname, hash } = new URL(url);
	const words = `${pathname}${hash}`.match(/[\da-z]+/gi) ?? ['home'];
	return ['three-borders', ...words, version.slice(0, 4)].join('-');
}

/** An entry for BibTeX and BibLaTeX. Two braces keep the body whole and the capitals as they are. */
export function formatBibtex(part: Citable): string {
	const { archive } = part;
	const [year, month] = splitDay(part.version);
	const fields: [name: string, value: string][] = [
		['author', `{{${escapeTex(part.author)}}}`],
		['title', `{{${escapeTex(part.title)}}}`],
		['booktitle', `{{${escapeTex(nameWork(part))}}}`],
		...(part.form === undefined ? [] : [['type', `{${part.form}}`] satisfies [string, string]]),
		// BibLaTeX reads the day, BibTeX the year and the month.
		['date', `{${part.version}}`],
		['year', `{${year}}`],
		['month', nameMonth(month).slice(0, 3).toLowerCase()],
		['version', `{${part.version}}`],
		['url', `{${part.url}}`],
		['urldate', `{${part.accessed}}`],
		...(archive
			? [
					['note', `{Archived ${archive.day} at ${escapeTex(archive.url)}}`] satisfies [
						string,
						string,
					],
				]
			: []),
		['langid', `{${part.language}}`],
	];
	const lines = fields.map(([name, value]) => `  ${name} = ${value},`);
	return [`@incollection{${makeKey(part)},`, ...lines, '}'].join('\n');
}
