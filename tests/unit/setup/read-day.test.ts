import { execFileSync, spawnSync } from 'node:child_process';
import { chownSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readCommitDate, readDay } from '../../../src/setup/read-day.ts';

let root: string;
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'day-'));
	writeContent(root);
	vi.stubEnv('TODAY', undefined);
});
afterEach(() => {
	vi.unstubAllEnvs();
	vi.useRealTimers();
	vi.restoreAllMocks();
	rmSync(root, { recursive: true });
});

function writeContent(folder: string): void {
	mkdirSync(join(folder, 'content'), { recursive: true });
	writeFileSync(join(folder, 'content/a.yml'), 'a');
}

/** Makes a repository of the folder, with one commit. */
function commit(date: string, ...paths: string[]): void {
	const env = { ...process.env, GIT_COMMITTER_DATE: date };
	const author = ['-c', 'user.name=A', '-c', 'user.email=a@example.org'];
	const message = [...author, 'commit', '--quiet', '--allow-empty', '--message', 'A'];
	for (const args of [['init', '--quiet'], ['add', '--', ...paths], message])
		execFileSync('git', args, { cwd: root, env });
}

describe('readDay', () => {
	it('is the variable TODAY before anything else', () => {
		vi.stubEnv('TODAY', '2026-06-12');
		expect(readDay(root)).toBe('2026-06-12');
	});

	it('is the day of the last commit', () => {
		commit('2025-03-04T23:30:00+09:00', '.');
		expect(readDay(root)).toBe('2025-03-04');
		expect(readCommitDate(root)).toBe('2025-03-04T23:30:00+09:00');
	});

	it('is the day of the clock outside a repository', () => {
		vi.useFakeTimers({ now: new Date('2024-02-29T12:00:00Z') });
		expect(readDay(root)).toBe('2024-02-29');
	});

	it('is never that of another repository around an unpacked archive', () => {
		commit('2001-01-01T00:00:00Z', 'content');
		writeContent(join(root, 'unpacked'));
		vi.useFakeTimers({ now: new Date('2024-02-29T12:00:00Z') });
		expect(readDay(join(root, 'unpacked'))).toBe('2024-02-29');
		expect(readCommitDate(join(root, 'unpacked'))).toBeUndefined();
	});

	it('is that of a larger repository that keeps this content', () => {
		writeContent(join(root, 'part'));
		commit('2025-03-04T23:30:00+09:00', '.');
		expect(readDay(join(root, 'part'))).toBe('2025-03-04');
	});

	it('says so, once, where git refuses to tell', () => {
		writeFileSync(join(root, '.git'), 'gitdir: nowhere\n');
		const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
		readDay(root);
		readDay(root);
		expect(warn.mock.calls.flat()).toEqual([
			expect.stringMatching(/^Git does not tell the day of the last commit \(fatal: .*nowhere/),
		]);
	});

	it.runIf(process.getuid?.() === 0)('names the remedy where the files are another’s', () => {
		commit('2025-03-04T23:30:00+09:00', '.');
		chownSync(join(root, '.git'), 65_534, 65_534);
		chownSync(root, 65_534, 65_534);
		const code = `const { readDay } = await import(${JSON.stringify(new URL('../../../src/setup/read-day.ts', import.meta.url).href)}); readDay(${JSON.stringify(root)});`;
		const { stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
			encoding: 'utf8',
			env: { PATH: process.env['PATH'], HOME: root },
		});
		expect(stderr).toContain('dubious ownership');
		expect(stderr).toContain(`git config --global --add safe.directory ${root}`);
	});
});
