import { execFileSync } from 'node:child_process';
import {
	copyFileSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

test('a checkout has the line ends of Unix, whatever git is set to', () => {
	const folder = mkdtempSync(join(tmpdir(), 'repository-'));
	const [from, to] = [join(folder, 'from'), join(folder, 'to')];
	const git = (...args: string[]) =>
		execFileSync('git', ['-c', 'core.autocrlf=true', '-c', 'core.safecrlf=false', ...args], {
			stdio: 'ignore',
		});
	try {
		mkdirSync(from);
		copyFileSync('.gitattributes', join(from, '.gitattributes'));
		writeFileSync(join(from, 'a.mdx'), 'a\nb\n');
		git('init', from);
		git('-C', from, 'add', '.');
		git('-C', from, '-c', 'user.name=A', '-c', 'user.email=a@example.org', 'commit', '-m', 'A');
		git('clone', from, to);
		expect(readFileSync(join(to, 'a.mdx'), 'utf8')).toBe('a\nb\n');
	} finally {
		rmSync(folder, { recursive: true });
	}
});

/** Hosts that run Jekyll leave out what begins with an underscore, as the folder of fonts and scripts. */
test('the site tells Jekyll to leave it alone', () => {
	expect(existsSync('public/.nojekyll')).toBe(true);
});

interface Workflow {
	jobs: { test: { steps: { name?: string; env?: Record<string, string> }[] } };
}

/** What the workflow gives a variable of the build, for a repository and its variables. */
function readVariable(name: string, owner: string, repository: string, vars = {}): unknown {
	const text = readFileSync('.github/workflows/site.yml', 'utf8');
	const { jobs } = parse(text) as Workflow;
	const step = jobs.test.steps.find((step) => step.name === 'Build for the public address');
	const [, expression = ''] = /^\$\{\{(.*)\}\}$/s.exec(step?.env?.[name] ?? '') ?? [];
	const github = { repository_owner: owner, event: { repository: { name: repository } } };
	const format = (form: string, ...values: string[]) =>
		form.replace(/\{(\d)\}/g, (_, index: string) => values[Number(index)] ?? '');
	// What is used of GitHub's expressions means the same in JavaScript.
	// eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call
	return new Function('vars', 'github', 'format', `return ${expression}`)(vars, github, format);
}

test.each([
	['ada', 'borders', {}, '/borders/'],
	['ada', 'ada.github.io', {}, '/'],
	['ada', 'bob.github.io', {}, '/bob.github.io/'],
	['ada', 'borders', { BASE_PATH: '/' }, '/'],
])('of %s/%s with %j, the path is %4$s', (owner, repository, vars, path) => {
	expect(readVariable('BASE_PATH', owner, repository, vars)).toBe(path);
});

test('the address is that of the owner, unless a variable names another', () => {
	expect(readVariable('SITE_URL', 'ada', 'borders')).toBe('https://ada.github.io');
	const vars = { SITE_URL: 'https://example.org' };
	expect(readVariable('SITE_URL', 'ada', 'borders', vars)).toBe('https://example.org');
});
