import { spawnSync } from 'node:child_process';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeOwnFolder } from '../../../src/files/own-folders.ts';
import { recoverFolder, replaceFolder } from '../../../src/files/replace-folder.ts';

const MODULE = new URL('../../../src/files/replace-folder.ts', import.meta.url).href;

let folder: string;
let dist: string;
let stage: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'replace-'));
	[dist, stage] = [join(folder, 'parent/dist'), join(folder, 'stage')];
	writeSite(dist, 'old');
	writeSite(stage, 'new');
});

afterEach(() => {
	rmSync(folder, { recursive: true });
});

/** A site is whole if its two pages are of one kind. */
function writeSite(site: string, kind: string): void {
	mkdirSync(join(site, 'river'), { recursive: true });
	writeFileSync(join(site, 'index.html'), kind);
	writeFileSync(join(site, 'river/index.html'), kind);
}

const readSite = (site = dist) =>
	[join(site, 'index.html'), join(site, 'river/index.html')].map((file) =>
		readFileSync(file, 'utf8'),
	);

/**
 * Replaces in a process of its own, whose calls of the file system go wrong.
 *
 * @param killAt before which of its calls it is killed
 * @param isApart whether renaming from one folder to another fails, as between two file systems
 */
function replaceBadly({ killAt = Infinity, isApart = false }) {
	const code = `
		import fs from 'node:fs';
		import { syncBuiltinESMExports } from 'node:module';
		import { dirname } from 'node:path';
		let calls = 0;
		for (const name of ['mkdirSync', 'mkdtempSync', 'renameSync', 'rmdirSync', 'rmSync', 'cpSync']) {
			const call = fs[name];
			fs[name] = (...args) => {
				if (++calls === ${killAt}) process.kill(process.pid, 'SIGKILL');
				if (name === 'renameSync' && ${isApart} && dirname(args[0]) !== dirname(args[1]))
					throw Object.assign(new Error('EXDEV'), { code: 'EXDEV' });
				return call(...args);
			};
		}
		syncBuiltinESMExports();
		const { replaceFolder } = await import(${JSON.stringify(MODULE)});
		replaceFolder(${JSON.stringify(stage)}, ${JSON.stringify(dist)});`;
	return spawnSync(process.execPath, ['--input-type=module', '--eval', code], { encoding: 'utf8' });
}

describe('replaceFolder', () => {
	it('puts the new folder in the place of the old one and leaves nothing beside it', () => {
		replaceFolder(stage, dist);
		expect(readSite()).toEqual(['new', 'new']);
		expect(readdirSync(join(folder, 'parent'))).toEqual(['dist']);
		expect(existsSync(stage)).toBe(false);
	});

	it('makes the folders above a new place', () => {
		replaceFolder(stage, join(folder, 'a/b/dist'));
		expect(readSite(join(folder, 'a/b/dist'))).toEqual(['new', 'new']);
	});

	it('copies where it cannot rename', () => {
		expect(replaceBadly({ isApart: true })).toMatchObject({ status: 0, stderr: '' });
		expect(readSite()).toEqual(['new', 'new']);
		expect(readdirSync(join(folder, 'parent'))).toEqual(['dist']);
		expect(existsSync(stage)).toBe(false);
	});

	it('leaves the old folder where the new one cannot be had', () => {
		expect(() => {
			replaceFolder(join(folder, 'nothing'), dist);
		}).toThrow('ENOENT');
		expect(readSite()).toEqual(['old', 'old']);
		expect(readdirSync(join(folder, 'parent'))).toEqual(['dist']);
	});

	it.each([false, true])('leaves a whole folder whenever it is killed (copied: %s)', (isApart) => {
		const seen = new Set<string>();
		for (let killAt = 1; ; killAt++) {
			rmSync(join(folder, 'parent'), { recursive: true });
			writeSite(dist, 'old');
			writeSite(stage, 'new');
			const { signal } = replaceBadly({ killAt, isApart });
			recoverFolder(dist);
			const [first = '', second] = readSite();
			expect(second).toBe(first);
			expect(readdirSync(join(folder, 'parent'))).toEqual(['dist']);
			seen.add(first);
			if (signal === null) break;
		}
		expect([...seen]).toEqual(['old', 'new']);
	});
});

describe('recoverFolder', () => {
	it('does not touch what a running process has beside the place', () => {
		const own = makeOwnFolder(join(folder, 'parent'), '.dist.new-');
		const running = own.replace(`-${process.pid}-`, `-${process.ppid}-`);
		mkdirSync(running);
		recoverFolder(dist);
		expect(existsSync(running)).toBe(true);
		expect(readSite()).toEqual(['old', 'old']);
	});

	it('does nothing where there has never been a folder', () => {
		recoverFolder(join(folder, 'never/dist'));
		expect(existsSync(join(folder, 'never'))).toBe(false);
	});
});
