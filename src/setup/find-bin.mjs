/** Finds the commands of packages. Plain JavaScript, as `run.mjs` is, which needs it on any Node. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Obstacle } from './obstacle.mjs';

const modules = fileURLToPath(new URL('../../node_modules/', import.meta.url));

/**
 * The file with the command of a package, to be run by Node itself: the links that npm makes to it are
 * shell scripts on some systems.
 *
 * @param {string} name Of the package and of its command.
 * @returns {string}
 * @throws {Obstacle} If the package is not installed.
 */
export function findBin(name) {
	const { bin } = readManifest(name);
	const file = typeof bin === 'string' ? bin : bin?.[name];
	if (file === undefined) throw new Error(`The package "${name}" has no command.`);
	return join(modules, name, file);
}

/** @param {string} name */
function readManifest(name) {
	try {
		return JSON.parse(readFileSync(join(modules, name, 'package.json'), 'utf8'));
	} catch (error) {
		throw new Obstacle(`The package "${name}" is not installed.\nFix: npm ci`, { cause: error });
	}
}
