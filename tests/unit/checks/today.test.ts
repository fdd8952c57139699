import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { getToday } from '../../../src/checks/today.ts';

let root: string;
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'today-'));
	vi.stubEnv('TODAY', undefined);
});
afterEach(() => {
	vi.unstubAllEnvs();
	vi.useRealTimers();
	rmSync(root, { recursive: true });
});

describe('getToday', () => {
	it('is the variable TODAY before anything else', () => {
		vi.stubEnv('TODAY', '2026-06-12');
		expect(getToday(root)).toBe('2026-06-12');
	});

	it('is the day of the last commit', () => {
		const env = { ...process.env, GIT_COMMITTER_DATE: '2025-03-04T23:30:00+09:00' };
		const author = ['-c', 'user.name=A', '-c', 'user.email=a@example.org'];
		const commit = [...author, 'commit', '--quiet', '--allow-empty', '--message', 'A'];
		for (const args of [['init', '--quiet'], commit]) execFileSync('git', args, { cwd: root, env });
		expect(getToday(root)).toBe('2025-03-04');
	});

	it('is the day of the clock outside a repository', () => {
		vi.useFakeTimers({ now: new Date('2024-02-29T12:00:00Z') });
		expect(getToday(root)).toBe('2024-02-29');
	});
});
