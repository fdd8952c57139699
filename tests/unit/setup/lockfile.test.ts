import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface LockedPackage {
	version?: string;
	optionalDependencies?: Record<string, string>;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
	packages: Record<string, LockedPackage>;
};

/** Whether Node would find `name` from the folder of a package, if this machine needed it. */
function isLocked(folder: string, name: string): boolean {
	if (packages[`${folder ? `${folder}/` : ''}node_modules/${name}`]?.version) return true;
	return (
		folder !== '' && isLocked(folder.replace(/(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+$/, ''), name)
	);
}

// A registry that lags makes `npm install` leave out what `npm ci` then misses.
test('the lockfile holds the builds for every platform, so that npm ci works', () => {
	const missing = Object.entries(packages).flatMap(([folder, { optionalDependencies = {} }]) =>
		Object.keys(optionalDependencies)
			.filter((name) => !isLocked(folder, name))
			.map((name) => `${name}, needed by ${folder}`),
	);
	expect(missing, 'Pin a version all of whose platform packages can be had').toEqual([]);
});
