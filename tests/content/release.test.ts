import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/content/check-content.ts';
import { readContent } from '../../src/checks/content/read-content.ts';
import { releaseContent } from '../../src/checks/content/release-content.ts';
import { siteConfig } from '../../src/site.config.ts';
import { type ContentTree, makeContentTree } from '../support/content-tree.ts';

const TODAY = '2026-06-12';

let tree: ContentTree;
beforeEach(() => {
	tree = makeContentTree();
});
afterEach(() => {
	tree.remove();
});

const release = (day = TODAY, root = tree.root) =>
	releaseContent(root, { day, today: TODAY, clock: '2026-06-30' }, siteConfig);

/** All files of the releases with what is in them. */
function readAll(root = tree.root): Record<string, string> {
	const folder = join(root, 'content/releases');
	const files = globSync('**/{*.txt,*.svg,SWHIDS,.*}', { cwd: folder }).sort();
	return Object.fromEntries(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}

test('a release has all chapters and drawings, and the content stays without errors', async () => {
	expect(await release()).toMatchObject({
		folder: 'releases/2026-06-12',
		chapters: 2,
		drawings: 2,
		newDrawings: 2,
	});
	expect(Object.keys(readAll())).toEqual([
		'2026-06-12/SWHIDS',
		'2026-06-12/bridge.txt',
		'2026-06-12/river.txt',
		expect.stringMatching(/^assets\/[\da-f]{40}\.svg$/),
		expect.stringMatching(/^assets\/[\da-f]{40}\.svg$/),
	]);
	expect(await checkContent(readContent(tree.root, TODAY))).toEqual([]);
});

test('a changed letter is found by the documented command and by the check', async () => {
	await release();
	const file = join(tree.root, 'content/releases/2026-06-12/river.txt');
	const prove = () =>
		spawnSync('git', ['hash-object', '--no-filters', file], { encoding: 'utf8' }).stdout.trim();
	const list = readAll()['2026-06-12/SWHIDS'];
	expect(list).toContain(`swh:1:cnt:${prove()}  river.txt\n`);
	writeFileSync(file, readFileSync(file, 'utf8').replace('It has been bridged', 'It was bridged'));
	expect(list).not.toContain(prove());
	const problems = await checkContent(readContent(tree.root, TODAY));
	expect(problems.map(({ rule, file: where }) => [rule, where])).toEqual([
		['changed-release', 'content/releases/2026-06-12/river.txt'],
	]);
});

test('two releases of one content are the same to the byte, and keep a drawing once', async () => {
	const other = makeContentTree();
	await release();
	await release(TODAY, other.root);
	expect(readAll(other.root)).toEqual(readAll());
	other.remove();
	expect(await release('2026-06-13')).toMatchObject({ drawings: 2, newDrawings: 0 });
	const all = readAll();
	expect(all['2026-06-13/SWHIDS']).toBe(all['2026-06-12/SWHIDS']);
});

describe('refuses', () => {
	test('to make a release anew, or one before the last', async () => {
		await release();
		const before = readAll();
		await expect(release()).rejects.toThrow(
			'There is a release of 2026-06-12 already, and a release is never made anew.\nFix: make the next one on another day',
		);
		await expect(release('2026-06-11')).rejects.toThrow('There is a release of 2026-06-12, so');
		expect(readAll()).toEqual(before);
	});

	test.each([
		['a day that has not come', '2026-07-01', '2026-07-01 has not come yet.\nFix: '],
		['a day before the evidence', '2026-01-01', 'The evidence was checked to 2026-06-12, so no'],
	])('%s', async (_, day, message) => {
		await expect(release(day)).rejects.toThrow(message);
		expect(existsSync(join(tree.root, 'content/releases'))).toBe(false);
	});

	test('content with errors', async () => {
		tree.write('content/sources/atlas.yml', 'type: book\n');
		await expect(release()).rejects.toThrow(
			/^content\/sources\/atlas\.yml:1:1 {2}error {2}schema[\s\S]*\n\nNothing was released: what is cited for ever must be without errors\.\nFix: /,
		);
		expect(existsSync(join(tree.root, 'content/releases'))).toBe(false);
	});
});

describe('the command', () => {
	const run = (...args: string[]) =>
		spawnSync(process.execPath, [resolve('src/release.ts'), '--root', tree.root, ...args], {
			encoding: 'utf8',
			env: { ...process.env, TODAY },
		});

	test('says what it did and what is next', () => {
		const { status, stdout, stderr } = run();
		expect(stderr).toBe('');
		expect(status).toBe(0);
		expect(stdout).toMatch(
			/^Released 2 chapters \(\d+ KB\) and 2 drawings, of which 2 new \(\d+ KB\), as content\/releases\/2026-06-12\/\.\nNext: git add content\/releases && git commit -m "Release 2026-06-12"; then npm run build shows it at \/v\/2026-06-12\/\.\n$/,
		);
	});

	test('refuses what is no day', () => {
		const { status, stderr } = run('--date', '2026-02-30');
		expect(status).toBe(2);
		expect(stderr).toBe(
			'"2026-02-30" is not a day such as 2026-12-01.\nSee npm run release -- --help.\n',
		);
	});
});
