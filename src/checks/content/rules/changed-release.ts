import { listDrawings } from '../../../releases/make-release.ts';
import type { ReleaseFiles } from '../../../releases/list-release-files.ts';
import { makeSwhid } from '../../../releases/identity.ts';
import { ASSETS, IDENTITIES, RELEASES } from '../../../releases/read-releases.ts';
import type { Finding, Rule } from '../../problem.ts';

const FOLDER = `content/${RELEASES}`;

const restore = (path: string): string =>
	`take back the change: git checkout HEAD -- ${path}. What was released stays as it was; a correction goes into the chapter, and so into the next release.`;

const at = (file: string, line = 1): Pick<Finding, 'file' | 'line' | 'column'> => ({
	file,
	line,
	column: 1,
});

/** The line, from 1, on which a text shows a drawing. */
const findDrawing = (text: string, svg: string): number =>
	text.split('\n').findIndex((line) => line.startsWith('@') && line.includes(` svg=${svg}`)) + 1;

/** The drawings of a released text; none where it cannot be read, which its hash tells as well. */
function readDrawings(text: string): string[] {
	try {
		return listDrawings(text);
	} catch {
		return [];
	}
}

function listChanges({ day, named, texts }: ReleaseFiles): Finding[] {
	const folder = `${FOLDER}/${day}`;
	const list = `${folder}/${IDENTITIES}`;
	if (!named)
		return [
			{
				...at(list),
				message: `The release of ${day} has lost the list of its files.`,
				fix: restore(list),
			},
		];
	const findings = named.flatMap(({ hash, file }, index): Finding[] => {
		const path = `${folder}/${file}`;
		if (hash === undefined)
			return [{ ...at(list, index + 1), message: `"${file}" names no file.`, fix: restore(list) }];
		const now = texts.get(file);
		if (!now)
			return [
				{
					...at(list, index + 1),
					message: `The released text ${path} is no longer there.`,
					fix: restore(path),
				},
			];
		if (now.hash === hash) return [];
		const lines = now.text.includes('\r') ? ' Its lines end as on Windows.' : '';
		return [
			{
				...at(path),
				message: `The file was released as ${makeSwhid(hash)} and is ${makeSwhid(now.hash)} now.${lines}`,
				fix: restore(path),
			},
		];
	});
	const known = new Set(named.map(({ file }) => file));
	const added = [...texts.keys()].filter((file) => !known.has(file));
	return [
		...findings,
		...added.map((file) => ({
			...at(`${folder}/${file}`),
			message: `The file is not one of those that were released on ${day}.`,
			fix: 'remove it; a new text comes with the next release.',
		})),
	];
}

/** What was released is evidence: nobody may change it afterwards, not even for the better. */
export const changedRelease: Rule = {
	id: 'changed-release',
	title: 'A file of a release is not what it was when it was released.',
	level: 'error',
	check({ released: { releases, drawings } }, report) {
		for (const release of releases) listChanges(release).forEach(report);
		const shown = new Set<string>();
		for (const { day, texts } of releases) {
			for (const [file, { text }] of texts) {
				for (const svg of readDrawings(text)) {
					shown.add(`${svg}.svg`);
					if (drawings.has(`${svg}.svg`)) continue;
					const path = `${FOLDER}/${ASSETS}/${svg}.svg`;
					report({
						...at(`${FOLDER}/${day}/${file}`, findDrawing(text, svg)),
						message: `The drawing ${path} is not there.`,
						fix: restore(path),
					});
				}
			}
		}
		for (const [name, hash] of drawings) {
			const path = `${FOLDER}/${ASSETS}/${name}`;
			if (name !== `${hash}.svg`)
				report({
					...at(path),
					message: `The drawing is ${makeSwhid(hash)} now, not what its name says.`,
					fix: restore(path),
				});
			else if (!shown.has(name))
				report({
					...at(path),
					message: 'No release shows the drawing.',
					fix: 'remove it; the next npm run release does so, too.',
				});
		}
	},
};
