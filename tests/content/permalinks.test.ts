import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../src/checks/content/check-content.ts';
import { keepPermalinks } from '../../src/checks/content/keep-permalinks.ts';
import { readContent } from '../../src/checks/content/read-content.ts';
import { type ContentTree, makeContentTree } from '../support/content-tree.ts';

const COMMAND = join(import.meta.dirname, '../../src/permalinks.ts');
const TODAY = '2026-06-12';
const RIVER = 'content/chapters/river.mdx';

let tree: ContentTree;
beforeEach(async () => {
	tree = makeContentTree();
	await keep();
});
afterEach(() => {
	tree.remove();
});

/** Keeps the ledgers with these answers, and gives what is left to answer. */
async function keep(...accepted: string[]): Promise<string[]> {
	const kept = await keepPermalinks(tree.root, TODAY, { accepted });
	return (kept?.questions ?? []).map(({ fix }) => fix);
}

const read = (path: string): string => readFileSync(join(tree.root, path), 'utf8');
const readLedger = (chapter: string): string => read(`content/permalinks/${chapter}.yml`);

function edit(path: string, from: string | RegExp, to: string): void {
	const text = read(path);
	expect(text).toMatch(from);
	tree.write(path, text.replace(from, to));
}

/** What the check of the content says: rule, place and message. */
async function check(): Promise<string[]> {
	const problems = await checkContent(readContent(tree.root, TODAY));
	return problems.map(({ rule, file, line, message }) => `${rule} ${file}:${line} ${message}`);
}

describe('the ledgers', () => {
	it('name everything once, and the same when they are asked for the same', async () => {
		const first = readLedger('river');
		expect(await check()).toEqual([]);
		expect(await keepPermalinks(tree.root, TODAY, { accepted: [] })).toEqual({
			named: 0,
			written: 0,
			questions: [],
		});
		expect(readLedger('river')).toBe(first);
	});

	it('take down a change of words and leave the id', async () => {
		edit(RIVER, 'In 2026 it still ran.', 'In 2026 it was still running.');
		expect(await check()).toEqual([
			'unnamed-paragraph content/chapters/river.mdx:39 The paragraph p-d39z has other words than in the ledger.',
		]);
		expect(await keep()).toEqual([]);
		expect(readLedger('river')).toContain("  p-d39z: 'In 2026 it was still running.'\n");
		expect(await check()).toEqual([]);
	});

	it('follow a paragraph into another chapter, and leave a note of it', async () => {
		const paragraph = 'In 2026 it still ran.<Cite id="gauges" />';
		edit(RIVER, `<SinceThen>\n\n${paragraph}\n\n</SinceThen>\n`, '');
		edit('content/chapters/bridge.mdx', '<TimelineSlice', `${paragraph}\n\n<TimelineSlice`);
		expect(await keep()).toEqual([]);
		expect(readLedger('bridge')).toContain('p-d39z: ');
		expect(readLedger('river')).toContain(
			"gone:\n  p-d39z: { to: 'p-d39z', since: '2026-06-12' }\n",
		);
		expect(await check()).toEqual([]);
	});

	it('wait until it is said what became of a paragraph: it is gone', async () => {
		edit(RIVER, /One crosses it at a .*\n/, '');
		expect(await check()).toEqual([
			'lost-permalink content/chapters/river.mdx:18 The paragraph p-4g6d ("One crosses it at a ford, along its whole length.") was published and is no longer here.',
		]);
		const before = readLedger('river');
		expect(await keep()).toEqual([
			'say that it is gone: npm run permalinks -- --gone p-4g6d "why".',
		]);
		expect(readLedger('river')).toBe(before);
		const gone = { old: 'p-4g6d', why: 'There is no ford.' };
		await keepPermalinks(tree.root, TODAY, { accepted: [], gone });
		expect(readLedger('river')).toContain(
			"  p-4g6d: { because: 'There is no ford.', says: 'One crosses it at a ford, along its whole length.', since: '2026-06-12' }\n",
		);
		expect(await check()).toEqual([]);
	});

	it('lead a paragraph that was merged to the one it is in', async () => {
		edit(RIVER, /One crosses it at a .*\n/, '');
		expect(await keep('p-4g6d=p-6vrn')).toEqual([]);
		expect(readLedger('river')).toContain("  p-4g6d: { to: 'p-6vrn', since: '2026-06-12' }\n");
		expect(await check()).toEqual([]);
	});

	it('take that a paragraph is one that nobody would know again', async () => {
		edit(RIVER, /One crosses it at a .*\n/, 'Nobody swims.\n');
		expect(await keep('p-4g6d=23')).toEqual([]);
		expect(readLedger('river')).toContain("  p-4g6d: 'Nobody swims.'\n");
		expect(await check()).toEqual([]);
	});

	it('wait until it is said which of two paragraphs is the old one', async () => {
		const line = /(One crosses it at a .*)\.\n/;
		edit(RIVER, line, '$1 by day.\n\nOne crosses it at a ford, along its whole length by night.\n');
		expect(await check()).toEqual([
			'ambiguous-permalink content/chapters/river.mdx:23 The paragraph p-4g6d ("One crosses it at a ford, along its whole length.") may be the one on line 23 (0.90) or the one on line 25 (0.90).',
		]);
		expect(await keep()).toHaveLength(1);
		expect(readLedger('river')).not.toContain('by day');
		expect(await keep('p-4g6d=25')).toEqual([]);
		expect(readLedger('river')).toContain(
			"p-4g6d: 'One crosses it at a ford, along its whole length by night.",
		);
		expect(await check()).toEqual([]);
	});

	it('wait until it is said what became of the id of a heading', async () => {
		edit(RIVER, '{#crossing}', '{#across}');
		expect(await check()).toEqual([
			'lost-permalink content/chapters/river.mdx:21 The id "crossing" was published and is no longer here.',
			'unnamed-paragraph content/chapters/river.mdx:21 The id "across" is not in the ledger yet.',
		]);
		const [fix] = await keep();
		expect(fix).toContain('npm run permalinks -- --accept river/crossing=across;');
		expect(await keep('river/crossing=across')).toEqual([]);
		expect(readLedger('river')).toContain("  crossing: { to: 'across', since: '2026-06-12' }\n");
		expect(await check()).toEqual([]);
	});

	/** Gives the chapter another id. */
	function rename(): void {
		renameSync(join(tree.root, RIVER), join(tree.root, 'content/chapters/stream.mdx'));
		edit('content/chapters/bridge.mdx', /\/river\//g, '/stream/');
	}

	it('wait until it is said what became of a chapter, and go with it', async () => {
		rename();
		expect(await check()).toEqual([
			'lost-permalink content/permalinks/river.yml:1 The chapter "river" was published and is no longer here.',
		]);
		const before = readLedger('river');
		expect(await keep()).toEqual([
			'bring back content/chapters/river.mdx, or say which chapter its addresses lead to: npm run permalinks -- --accept river=stream.',
		]);
		expect(existsSync(join(tree.root, 'content/permalinks/stream.yml'))).toBe(false);
		expect(await keep('river=stream')).toEqual([]);
		expect(existsSync(join(tree.root, 'content/permalinks/river.yml'))).toBe(false);
		expect(readLedger('stream')).toBe(
			before.replace('keyPoints:', 'formerly:\n  - river\nkeyPoints:'),
		);
		expect(await check()).toEqual([]);
	});

	it('are not confused by a run that was broken off', async () => {
		const old = readLedger('river');
		rename();
		await keep('river=stream');
		tree.write('content/permalinks/river.yml', old);
		expect(await check()).toEqual([]);
		expect(await keep()).toEqual([]);
		expect(existsSync(join(tree.root, 'content/permalinks/river.yml'))).toBe(false);
	});

	it('refuse an answer to what was not asked, and a place that is not there', async () => {
		await expect(keep('p-4g6d=p-6vrn')).rejects.toThrow('Nothing is asked about "p-4g6d".');
		edit(RIVER, /One crosses it at a .*\n/, '');
		await expect(keep('p-4g6d=p-zzzz')).rejects.toThrow(
			'There is nothing with the id "p-zzzz" that "p-4g6d" could lead to.',
		);
		await expect(keep('p-4g6d=7')).rejects.toThrow(
			'No paragraph or key point of "river" begins on line 7.',
		);
		await expect(keep('p-4g6d')).rejects.toThrow('--accept takes OLD=NEW, not "p-4g6d".');
	});

	it('are left alone where a chapter cannot be read', async () => {
		edit(RIVER, '</Argument>', '');
		expect(await keepPermalinks(tree.root, TODAY, { accepted: [] })).toBeUndefined();
	});
});

describe('npm run permalinks', { timeout: 30_000 }, () => {
	function run(...options: string[]) {
		const args = [COMMAND, '--root', tree.root, '--today', TODAY, ...options];
		const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
		return { status, text: stdout + stderr };
	}

	it('says what it has done and what comes next', () => {
		edit(RIVER, '## Length', 'A new one.\n\n## Length');
		expect(run()).toEqual({
			status: 0,
			text: '1 new id, 1 file written. Next: look at git diff content/permalinks/, then npm run check:content.\n',
		});
	});

	it('prints what is left to answer, and what does not fit a question', () => {
		edit(RIVER, /One crosses it at a .*\n/, '');
		const { status, text } = run();
		expect(status).toBe(1);
		expect(text).toBe(
			'content/chapters/river.mdx:18\n' +
				'  The paragraph p-4g6d ("One crosses it at a ford, along its whole length.") was published and is no longer here.\n' +
				'  Answer: say that it is gone: npm run permalinks -- --gone p-4g6d "why".\n\n' +
				'0 new ids, 0 files written. Next: answer what is asked above; what it is about was left as it was.\n',
		);
		expect(run('--gone', 'p-4g6d')).toEqual({
			status: 2,
			text: '--gone takes an id and a reason in quotes.\nSee npm run permalinks -- --help.\n',
		});
	});
});
