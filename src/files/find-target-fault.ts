import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';

/** The file by which a build knows what a build has made. */
export const MARKER = '.built-site';

export const MARKER_TEXT =
	'npm run build made this folder. The next build removes everything in it.\n';

/** Folders of the project that a site must not be put into. Tests put theirs into `test-results/`. */
const TAKEN = [
	'.build',
	'.cache',
	'.git',
	'.github',
	'content',
	'node_modules',
	'public',
	'src',
	'tests',
];

/** What the site had before there was a marker: together they are in no other folder. */
const OLD_SITE = ['_astro', 'claims.json', 'forecasts.json', 'index.html', 'sitemap-index.xml'];

/** The real path of a file, as far as it exists. */
function toRealPath(path: string): string {
	const absolute = resolve(path);
	if (existsSync(absolute)) return realpathSync.native(absolute);
	const parent = dirname(absolute);
	return parent === absolute ? absolute : join(toRealPath(parent), basename(absolute));
}

/** Whether a folder is another one or lies in it. Both are real paths. */
function isWithin(path: string, folder: string): boolean {
	const way = relative(folder, path);
	return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Whether git keeps files of a folder. Where git cannot be asked, the marker alone decides. */
function isTracked(folder: string): boolean {
	if (existsSync(join(folder, '.git'))) return true;
	const { stdout } = spawnSync('git', ['ls-files', '--', '.'], { cwd: folder, encoding: 'utf8' });
	return Boolean(stdout?.trim());
}

const isBuilt = (names: readonly string[]): boolean =>
	names.includes(MARKER) || OLD_SITE.every((name) => names.includes(name));

/** The nearest folder above a path that exists. */
function findParent(path: string): string {
	const parent = dirname(path);
	return existsSync(parent) ? parent : findParent(parent);
}

function isWritable(folder: string): boolean {
	try {
		accessSync(folder, constants.W_OK);
		return true;
	} catch {
		return false;
	}
}

/**
 * Says why a site must not be built into a folder, since a build removes what is there.
 *
 * @param out the folder, as the user named it
 * @param root the repository
 * @param content the folder with the content
 * @returns a sentence, or undefined if nothing stands against it
 */
export function findTargetFault(out: string, root: string, content: string): string | undefined {
	const target = toRealPath(out);
	const home = toRealPath(root);
	const words = toRealPath(content);
	if (isWithin(home, target) || isWithin(words, target))
		return `${out} holds this project or its content: a build would remove it.`;
	const inside = TAKEN.find((name) => isWithin(target, join(home, name)));
	if (inside !== undefined || isWithin(target, words))
		return `${out} lies in ${inside ?? content}/, which is not for built sites.`;
	if (!isWritable(findParent(target)))
		return `${out} cannot be made: there is no permission to write in ${findParent(target)}.`;
	if (!existsSync(target)) return undefined;
	if (!statSync(target).isDirectory()) return `${out} is a file.`;
	const names = readdirSync(target);
	if (names.length === 0) return undefined;
	if (isTracked(target)) return `${out} is kept in git: a build would remove it.`;
	if (!isBuilt(names))
		return `${out} was not made by a build and holds ${names.length === 1 ? (names[0] ?? '') : `${names.length} things`}: a build would remove it.`;
	if (!isWritable(target))
		return `${out} cannot be replaced: there is no permission to write to it.`;
	return undefined;
}
