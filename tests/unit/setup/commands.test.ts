import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBin } from '../../../src/setup/find-bin.mjs';

let folder: string;

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'commands-'));
	mkdirSync(join(folder, 'print'));
	for (const file of ['index.html', 'print/index.html']) writeFileSync(join(folder, file), '');
});

afterAll(() => {
	rmSync(folder, { recursive: true });
});

/** Runs a script of this project with Node. */
function run(script: string, args: string[], env: Record<string, string> = {}) {
	const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
		encoding: 'utf8',
		env: { ...process.env, ...env },
	});
	return { status, stdout, stderr };
}

const commands = [
	['npm run build', 'src/build.ts'],
	['npm run preview', 'src/serve/serve.ts'],
	['npm run downloads', 'src/downloads.ts'],
	['npm test', 'src/setup/test.ts'],
	['npm run bench', 'tests/bench/bench.ts'],
	['npm run permalinks', 'src/permalinks.ts'],
	['npm run release', 'src/release.ts'],
	['npm run check:content', 'src/checks/content.ts'],
	['npm run check:built', 'src/checks/built.ts'],
] as const;

describe.each(commands)('%s', (name, script) => {
	test('answers an option that it does not know in a sentence', () => {
		expect(run(script, ['--nope'])).toEqual({
			status: 2,
			stdout: '',
			stderr: `Unknown option '--nope'.\nSee ${name} -- --help.\n`,
		});
	});
});

describe('every command', () => {
	test('answers words that it has no use for in a sentence', () => {
		const { status, stderr } = run('src/setup/test.ts', ['one', 'two']);
		expect(status).toBe(2);
		expect(stderr).toBe('There is no use for "one two".\nSee npm test -- --help.\n');
	});

	test('explains itself', () => {
		const { status, stdout } = run('src/setup/test.ts', ['--fast', '--help']);
		expect(status).toBe(0);
		expect(stdout).toContain('Usage: npm test');
	});
});

describe('npm run preview', () => {
	test.each([
		[
			['--host', '256.1.1.1'],
			/^Nothing can be served at 256\.1\.1\.1, port 4321: this machine has no/,
		],
		[
			['--host', '192.0.2.1'],
			/^Nothing can be served at 192\.0\.2\.1, port 4321: this machine has no/,
		],
		[['--port', '1e3'], /^"1e3" is not a port\.\nFix: /],
	])('says in a sentence why it cannot serve with %j', (args, message) => {
		const { stdout, stderr } = run('src/serve/serve.ts', [folder, ...args]);
		expect(stdout).toBe('');
		expect(stderr).toMatch(message);
		expect(stderr).not.toContain('    at ');
	});
});

describe('npm run downloads', () => {
	test('says in a sentence that a browser does not start', () => {
		// A program that is no browser, and ends at once.
		const env = { CHROMIUM_PATH: process.execPath };
		const { status, stderr } = run('src/downloads.ts', ['--site', folder], env);
		expect(status).toBe(1);
		expect(stderr.trim().split('\n')).toEqual([
			expect.stringMatching(/^The browser .* did not start \(.*\)\.$/),
			expect.stringMatching(/^Fix: set CHROMIUM_PATH /),
			'Nothing was written.',
		]);
	});
});

describe('findBin', () => {
	test('gives the file that Node itself can run', () => {
		const { status, stdout } = run(findBin('prettier'), ['--version']);
		expect(status).toBe(0);
		expect(stdout).toMatch(/^\d+\.\d+/);
	});

	test('says how to get a package that is not there', () => {
		expect(() => findBin('no-such-package')).toThrow(
			'The package "no-such-package" is not installed.\nFix: npm ci',
		);
	});
});
