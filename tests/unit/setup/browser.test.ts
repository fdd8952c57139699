import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser, findInstalledBrowser } from '../../../src/setup/browser.ts';

let folder: string;

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'browser-'));
	for (const name of ['chromium', 'google-chrome', 'chromium-browser']) {
		writeFileSync(join(folder, name), '');
		chmodSync(join(folder, name), name === 'google-chrome' ? 0o644 : 0o755);
	}
});

afterAll(() => {
	rmSync(folder, { recursive: true });
});

test('uses the browser that CHROMIUM_PATH names before any other', () => {
	const named = join(folder, 'chromium-browser');
	expect(findBrowser({ CHROMIUM_PATH: named, PATH: folder })).toEqual({
		executablePath: named,
		env: {},
	});
});

test('says what to do when CHROMIUM_PATH names no program', () => {
	const named = join(folder, 'missing');
	expect(() => findBrowser({ CHROMIUM_PATH: named, PATH: folder })).toThrow(
		/CHROMIUM_PATH is set to ".*missing", which is not a program\. Correct the path, or unset it/,
	);
});

test('finds an installed browser on the PATH, passing over what cannot be run', () => {
	const path = ['/nowhere', '', folder].join(delimiter);
	expect(findInstalledBrowser('linux', { PATH: path })).toBe(join(folder, 'chromium'));
});

test('finds none where none is installed', () => {
	expect(findInstalledBrowser('linux', { PATH: '/nowhere' })).toBeUndefined();
	expect(findInstalledBrowser('linux', {})).toBeUndefined();
});
