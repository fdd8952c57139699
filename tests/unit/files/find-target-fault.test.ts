import { execFileSync, spawnSync } from 'node:child_process';
import {
	copyFileSync,
	mkdirSync,
	mkdtempSync,
	realpathSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findTargetFault, MARKER } from '../../../src/files/find-target-fault.ts';

let folder: string;
let root: string;

beforeEach(() => {
	folder = realpathSync(mkdtempSync(join(tmpdir(), 'target-')));
	root = join(folder, 'project');
	write('project/content/claims/a.yml');
	write('project/src/build.ts');
	execFileSync('git', ['init', '--quiet'], { cwd: root });
	execFileSync('git', ['add', '.'], { cwd: root });
});

afterEach(() => {
	rmSync(folder, { recursive: true });
});

function write(...paths: string[]): void {
	for (const path of paths) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), '');
	}
}

const find = (out: string, content = join(root, 'content')) =>
	findTargetFault(join(folder, out), root, content);

const OLD_SITE = [
	'index.html',
	'claims.json',
	'forecasts.json',
	'sitemap-index.xml',
	'_astro/a.js',
];

test.each(['project/dist', 'elsewhere/deep/site'])('%s may be made', (out) => {
	expect(find(out)).toBeUndefined();
});

test('an empty folder and what a build made may be replaced', () => {
	mkdirSync(join(folder, 'empty'));
	write(`project/dist/${MARKER}`, 'project/dist/index.html');
	expect(find('empty')).toBeUndefined();
	expect(find('project/dist')).toBeUndefined();
});

test('so may a site from before there was a marker, but not what only resembles one', () => {
	write(...OLD_SITE.map((name) => `project/dist/${name}`));
	expect(find('project/dist')).toBeUndefined();
	write(...OLD_SITE.slice(1).map((name) => `other/${name}`));
	expect(find('other')).toMatch(/was not made by a build and holds 4 things/);
});

test.each([
	['project', 'holds this project'],
	['project/dist/..', 'holds this project'],
	['', 'holds this project'],
	['..', 'holds this project'],
	['project/content', 'holds this project'],
	['project/content/site', 'lies in content/'],
	['project/src', 'lies in src/'],
	['project/src/new/site', 'lies in src/'],
	['project/.git', 'lies in .git/'],
	['project/node_modules/site', 'lies in node_modules/'],
])('%s is refused', (out, reason) => {
	expect(find(out)).toContain(reason);
});

test('a link is judged by where it leads', () => {
	symlinkSync(root, join(folder, 'link'));
	expect(find('link')).toContain('holds this project');
	expect(find('link/src/site')).toContain('lies in src/');
});

test('content that lies elsewhere is safe too', () => {
	write('essay/content/claims/a.yml');
	expect(find('essay', join(folder, 'essay/content'))).toContain('holds this project');
	expect(find('essay/content/site', join(folder, 'essay/content'))).toContain('lies in');
});

test('what somebody wrote is refused, and named where it is one thing', () => {
	write('papers/thesis.txt', 'many/a', 'many/b');
	expect(find('papers')).toBe(
		`${join(folder, 'papers')} was not made by a build and holds thesis.txt: a build would remove it.`,
	);
	expect(find('many')).toContain('holds 2 things');
	expect(find('papers/thesis.txt')).toContain('is a file');
});

test('what git keeps is refused, even with the marker', () => {
	write(`project/docs/${MARKER}`, `pages/${MARKER}`, 'pages/.git');
	expect(find('project/docs')).toBeUndefined();
	execFileSync('git', ['add', '.'], { cwd: root });
	expect(find('project/docs')).toContain('is kept in git');
	expect(find('pages')).toContain('is kept in git');
});

test('where one may not write, this is said before anything is done', () => {
	const module = join(import.meta.dirname, '../../../src/files/find-target-fault.ts');
	copyFileSync(module, join(folder, 'find.ts'));
	write(`locked/site/${MARKER}`);
	const code = `import { findTargetFault } from ${JSON.stringify(join(folder, 'find.ts'))};
		for (const out of process.argv.slice(1)) console.log(findTargetFault(out, '/project', '/project/content'));`;
	execFileSync('chmod', ['755', folder]);
	execFileSync('chmod', ['-R', 'a-w,a+rX', join(folder, 'locked')]);
	const isRoot = process.getuid?.() === 0;
	// Root may write everywhere.
	const user = isRoot ? { uid: 65_534, gid: 65_534 } : {};
	// Nobody else may come to the program in a home that is closed to others.
	const program = isRoot ? join(folder, 'node') : process.execPath;
	if (isRoot) copyFileSync(process.execPath, program);
	const args = ['--input-type=module', '--eval', code];
	const outs = [join(folder, 'locked/site'), join(folder, 'locked/new')];
	const { stdout } = spawnSync(program, [...args, ...outs], {
		...user,
		cwd: folder,
		encoding: 'utf8',
	});
	execFileSync('chmod', ['-R', 'u+w', join(folder, 'locked')]);
	expect(stdout.match(/there is no permission to write/g)).toHaveLength(2);
});
