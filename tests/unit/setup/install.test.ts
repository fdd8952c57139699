import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isInstalled } from '../../../src/setup/install.mjs';

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'install-'));
	mkdirSync(join(folder, 'node_modules', 'node', 'bin'), { recursive: true });
	writeFileSync(join(folder, 'node_modules', 'node', 'bin', 'node'), '');
	mkdirSync(join(folder, 'node_modules', 'astro'));
	writeFileSync(join(folder, 'node_modules', 'astro', 'package.json'), '{}');
	writeLockfile({
		'': { version: '0.1.0' },
		'node_modules/astro': { version: '7.3.4' },
		'node_modules/fsevents': { version: '2.3.3', optional: true },
	});
	writeRecord({ 'node_modules/astro': { version: '7.3.4' } });
});

afterEach(() => {
	rmSync(folder, { recursive: true });
});

type Packages = Record<string, { version: string; optional?: boolean }>;

function writeLockfile(packages: Packages): void {
	writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages }));
}

function writeRecord(packages: Packages): void {
	const file = join(folder, 'node_modules', '.package-lock.json');
	writeFileSync(file, JSON.stringify({ packages }));
}

test('is content when every package that this machine needs is there', () => {
	expect(isInstalled(folder)).toBe(true);
});

test('notices a missing node_modules', () => {
	rmSync(join(folder, 'node_modules'), { recursive: true });
	expect(isInstalled(folder)).toBe(false);
});

test('notices an installation that did not come to its end', () => {
	rmSync(join(folder, 'node_modules', '.package-lock.json'));
	expect(isInstalled(folder)).toBe(false);
});

test('notices a package added to the lockfile', () => {
	writeLockfile({
		'node_modules/astro': { version: '7.3.4' },
		'node_modules/d3': { version: '7' },
	});
	expect(isInstalled(folder)).toBe(false);
});

test('notices a package in another version, even an optional one', () => {
	writeRecord({ 'node_modules/astro': { version: '7.3.5' } });
	expect(isInstalled(folder)).toBe(false);
	writeRecord({
		'node_modules/astro': { version: '7.3.4' },
		'node_modules/fsevents': { version: '2.3.2' },
	});
	expect(isInstalled(folder)).toBe(false);
});

test('notices that the install script of Node was blocked', () => {
	rmSync(join(folder, 'node_modules', 'node', 'bin'), { recursive: true });
	expect(isInstalled(folder)).toBe(false);
});

test('notices that the folder of a package was removed', () => {
	rmSync(join(folder, 'node_modules', 'astro'), { recursive: true });
	expect(isInstalled(folder)).toBe(false);
});
