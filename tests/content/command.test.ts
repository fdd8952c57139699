import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ContentTree, makeContentTree } from '../support/content-tree.ts';

const COMMAND = join(import.meta.dirname, '../../src/checks/content.ts');
const BROKEN = join(import.meta.dirname, '../fixtures/broken');

let tree: ContentTree | undefined;
beforeEach(() => {
	tree = undefined;
});
afterEach(() => {
	tree?.remove();
});

/** Runs the command on the valid tree, with the case of a rule laid over it. */
function run(rule: string | undefined, ...options: string[]) {
	tree = makeContentTree(rule === undefined ? undefined : join(BROKEN, rule));
	const args = [COMMAND, '--root', tree.root, '--today', '2026-06-12', ...options];
	const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
	return { status, stdout, stderr };
}

describe('node src/checks/content.ts', { timeout: 30_000 }, () => {
	it('says that all is well and what comes next', () => {
		expect(run(undefined)).toEqual({
			status: 0,
			stderr: '',
			stdout:
				'15 entries checked, 0 errors, 0 warnings. Next: npm run dev shows the site, npm run build makes it.\n',
		});
	});

	it('fails with an error', () => {
		const { status, stdout } = run('unknown-place');
		expect(status).toBe(1);
		expect(stdout).toMatch(/^content\/maps\/peninsula\.yml:11:9 {2}error {2}unknown-place\n/);
	});

	it('passes with warnings', () => {
		const { status, stdout } = run('stale-review');
		expect(status).toBe(0);
		expect(stdout).toMatch(
			/^content\/claims\/river-length\.yml:33:11 {2}warning {2}stale-review\n/,
		);
	});

	it('only counts warnings with --quiet', () => {
		expect(run('stale-review', '--quiet').stdout).toMatch(
			/^15 entries checked, 0 errors, 1 warning in 1 file/,
		);
	});

	it('takes another day as today with --today', () => {
		expect(run(undefined, '--today', '2027-01-01').stdout).toContain('stale-review');
	});

	it('prints JSON', () => {
		const { status, stdout } = run('forecast-dates', '--format', 'json');
		expect(status).toBe(1);
		expect(JSON.parse(stdout)).toEqual({
			checked: '15 entries',
			errors: 1,
			warnings: 0,
			problems: [
				{
					file: 'content/forecasts/river-dries-up.yml',
					line: 6,
					column: 8,
					rule: 'forecast-dates',
					level: 'error',
					message: 'The window ends in "2025", before it begins in "2026-01".',
					fix: 'swap "start" and "end", or correct one of them.',
				},
			],
		});
	});

	it('prints annotations for GitHub below the plain report', () => {
		const { stdout } = run('forecast-dates', '--format', 'github');
		expect(stdout.trim().split('\n').at(-1)).toBe(
			'::error file=content/forecasts/river-dries-up.yml,line=6,col=8,title=forecast-dates::' +
				'The window ends in "2025", before it begins in "2026-01".%0AFix: swap "start" and "end", or correct one of them.',
		);
	});

	it.each(['.', './', '../valid'])('takes a root written as %s', (root) => {
		const cwd = join(import.meta.dirname, '../fixtures/valid');
		const args = [COMMAND, '--root', root, '--today', '2026-06-12'];
		const { stdout } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8' });
		expect(stdout).toMatch(/^15 entries checked, 0 errors/);
	});

	it('explains itself with --help', () => {
		const { status, stdout } = run(undefined, '--help');
		expect(status).toBe(0);
		expect(stdout).toContain('Usage: npm run check:content');
	});

	it.each([
		[['--fromat', 'json'], "Unknown option '--fromat'.\nSee npm run check:content -- --help."],
		[['--format', 'xml'], 'There is no format "xml".'],
		[['--today', 'tomorrow'], '"tomorrow" is not a day such as 2026-06-12.'],
		[['--root', '/nowhere'], 'There is no folder content/ in /nowhere.'],
	])('refuses %j with a sentence', (options, message) => {
		const { status, stdout, stderr } = run(undefined, ...options);
		expect(status).toBe(2);
		expect(stdout).toBe('');
		expect(stderr).toContain(message);
		expect(stderr).not.toContain('    at ');
	});
});
