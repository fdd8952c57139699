import { type Citable, nameWork } from './citable.ts';

/** A record of Research Information Systems, as managers of references read it. A comma keeps the body whole. */
export function formatRis(part: Citable): string {
	const slashed = (day: string): string => day.replaceAll('-', '/');
	return [
		['TY', 'CHAP'],
		['AU', `${part.author},`],
		['TI', part.title],
		['T2', nameWork(part)],
		...(part.form === undefined ? [] : [['M3', part.form]]),
		['PY', part.version.slice(0, 4)],
		['DA', slashed(part.version)],
		['ET', `Version ${part.version}`],
		['LA', part.language],
		['UR', part.url],
		['Y2', slashed(part.accessed)],
		...(part.archive === undefined
			? []
			: [['N1', `Archived ${part.archive.day} at ${part.archive.url}`]]),
		['ER', ''],
	]
		.map(([tag, value]) => `${tag}  - ${value}`)
		.join('\n');
}
