/**
 * Installs the packages when they are missing or differ from the lockfile. Runs before anything
 * is installed, on whatever Node the machine has: plain JavaScript without dependencies.
 */
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { spawnNpm } from './spawn-npm.mjs';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Where npm links the commands of the packages, Node 24 among them. */
export const binFolder = join(root, 'node_modules', '.bin');

/**
 * Whether `node_modules` holds every package of the lockfile in its version. Compares with the
 * record npm itself leaves there when an installation has come to its end, and looks whether the
 * folders are still there.
 *
 * @param {string} folder The one with `package-lock.json`.
 * @returns {boolean}
 */
export function isInstalled(folder) {
	const wanted = readPackages(join(folder, 'package-lock.json'));
	const present = readPackages(join(folder, 'node_modules', '.package-lock.json'));
	const isPresent = ([path, { version, optional }]) =>
		present[path]
			? present[path].version === version && existsSync(join(folder, path, 'package.json'))
			: Boolean(optional);
	return (
		hasOwnNode(folder) &&
		Object.entries(wanted)
			.filter(([path]) => path !== '')
			.every(isPresent)
	);
}

/**
 * Runs `npm ci` unless everything is there already.
 *
 * @throws {Error} Saying what to do when the installation fails.
 */
export function installMissing() {
	if (isInstalled(root)) return;
	console.log('Installing packages (first run or changed lockfile, about a minute) …');
	const started = Date.now();
	// Packages ask for Node 22; the package "node" brings 24, so npm's warnings would mislead.
	const { status, error } = spawnNpm(['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
		cwd: root,
		env: { ...process.env, PATH: withoutBinFolder(process.env.PATH) },
	});
	if (status !== 0) {
		throw new Error(
			`The packages could not be installed${error ? `: ${error.message}` : ''}.\n` +
				'Fix: see what npm says above; check the network, then run the same command again, or npm ci.',
		);
	}
	if (!hasOwnNode(root)) {
		throw new Error(
			'The package "node" did not put Node 24 in place: its install script was not run.\n' +
				'Fix: npm rebuild node --ignore-scripts=false, then run the same command again.',
		);
	}
	console.log(`Installed in ${Math.round((Date.now() - started) / 1000)} s.`);
}

function readPackages(file) {
	return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {};
}

function hasOwnNode(folder) {
	return findOwnNode(folder) !== undefined;
}

/**
 * The program of the package "node".
 *
 * @param {string} folder The one with `node_modules`.
 * @returns {string | undefined}
 */
export function findOwnNode(folder) {
	return ['node', 'node.exe']
		.map((name) => join(folder, 'node_modules', 'node', 'bin', name))
		.find((file) => existsSync(file));
}

/** npm must not run on the very Node that it is about to replace. */
function withoutBinFolder(path = '') {
	return path
		.split(delimiter)
		.filter((folder) => folder !== binFolder)
		.join(delimiter);
}
