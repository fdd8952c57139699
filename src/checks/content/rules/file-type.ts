import { collections } from '../../../schemas/collections.ts';
import type { Rule } from '../../problem.ts';
import { suggest } from '../../suggest.ts';
import { parseEntryPath } from '../read-content.ts';

/** Files of `content/` that belong to no collection. */
const OTHER_FILES = ['content/README.md', 'content/exceptions.yml'];

/** What `npm run release` writes; the rule `changed-release` looks after it. */
const RELEASED =
	/^content\/releases\/(?:\d{4}-\d{2}-\d{2}\/(?:SWHIDS|[a-z\d-]+\.txt)|assets\/[\da-f]{40}\.svg)$/;

const folders: Record<string, { extension: string }> = collections;

function describe(path: string): { message: string; fix: string } {
	const [, folder = '', ...names] = path.split('/');
	const name = names.at(-1);
	if (name === undefined) {
		return {
			message: `"${folder}" does not belong in content/.`,
			fix: 'move it into the folder of its kind, or remove it.',
		};
	}
	const known = folders[folder];
	if (!known) {
		const meant = suggest(folder, Object.keys(folders));
		return {
			message: `"content/${folder}/" is not a folder for entries.`,
			fix: `move the file to ${meant ? `content/${meant}/` : `one of ${Object.keys(folders).join(', ')}`}.`,
		};
	}
	if (names.length > 1) {
		return {
			message: `"${path}" lies too deep: entries lie side by side in content/${folder}/.`,
			fix: `move it to content/${folder}/${name}.`,
		};
	}
	return {
		message: `"${name}" is not an entry: files in content/${folder}/ end in .${known.extension}.`,
		fix: `rename it to ${name.replace(/\.[^.]*$/, '')}.${known.extension}, or remove it.`,
	};
}

export const fileType: Rule = {
	id: 'file-type',
	title: 'A file in content/ is of no known kind.',
	level: 'error',
	check(content, report) {
		for (const file of content.paths) {
			if (OTHER_FILES.includes(file) || RELEASED.test(file) || parseEntryPath(file)) continue;
			report({ file, line: 1, column: 1, ...describe(file) });
		}
	},
};
