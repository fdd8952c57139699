import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../src/checks/content/check-content.ts';
import { readContent } from '../../src/checks/content/read-content.ts';
import type { Problem } from '../../src/checks/problem.ts';
import { type ContentTree, makeContentTree } from '../support/content-tree.ts';

let tree: ContentTree;
beforeEach(() => {
	tree = makeContentTree();
});
afterEach(() => {
	tree.remove();
});

const check = (): Promise<Problem[]> => checkContent(readContent(tree.root, '2026-06-12'));
const read = (path: string): string => readFileSync(join(tree.root, path), 'utf8');

/** The problems as short lines: place, rule and what is wrong. */
const list = async (): Promise<string[]> =>
	(await check()).map(
		({ file, line, column, rule, message }) => `${file}:${line}:${column} ${rule} ${message}`,
	);

describe('a file that is no proper text', () => {
	it('is reported when it is binary', async () => {
		tree.write(
			'content/glossary/image.yml',
			new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 0xff]),
		);
		expect(await list()).toEqual([
			'content/glossary/image.yml:1:1 unreadable-file The file is not UTF-8 text.',
		]);
	});

	it('is reported when it holds null bytes', async () => {
		tree.write('content/glossary/null.yml', 'term: a\0b\n');
		expect(await list()).toEqual([
			'content/glossary/null.yml:1:1 unreadable-file The file is not UTF-8 text.',
		]);
	});

	it('is reported when it is saved as Latin-1', async () => {
		tree.write('content/glossary/latin.yml', Buffer.from("term: 'café'\n", 'latin1'));
		expect(await list()).toEqual([
			'content/glossary/latin.yml:1:1 unreadable-file The file is not UTF-8 text.',
		]);
	});

	it('is reported, and not parsed, when it has five megabytes', async () => {
		tree.write('content/chapters/long.mdx', '---\ntitle: a\n---\n\n' + 'word '.repeat(1_000_000));
		expect(await list()).toEqual([
			'content/chapters/long.mdx:1:1 unreadable-file The file has 5.0 MB; an entry has at most 1 MB.',
		]);
	});

	it('is reported when it is a link that leads nowhere', async () => {
		symlinkSync('nowhere.yml', join(tree.root, 'content/glossary/link.yml'));
		expect(await list()).toEqual([
			'content/glossary/link.yml:1:1 unreadable-file The file cannot be opened (ENOENT).',
		]);
	});

	it('is reported when it is nested too deep to parse', async () => {
		tree.write('content/glossary/deep.yml', `a: ${'['.repeat(20_000)}`);
		expect((await check()).map(({ rule }) => rule)).toContain('yaml-syntax');
	});

	it('is reported when its aliases grow without end', async () => {
		const lines = ['a: &a [x, x, x, x, x, x, x, x, x, x]'];
		for (const [from, to] of ['ab', 'bc', 'cd', 'de']) {
			lines.push(`${to}: &${to} [${Array.from({ length: 10 }, () => `*${from}`).join(', ')}]`);
		}
		tree.write('content/glossary/bomb.yml', lines.join('\n'));
		expect((await list())[0]).toBe(
			'content/glossary/bomb.yml:1:7 yaml-syntax "&a" names a value; an entry has no anchors.',
		);
		expect(new Set((await check()).map(({ rule }) => rule))).toEqual(new Set(['yaml-syntax']));
	});

	it('is reported when it is nested deeper than an entry may be', async () => {
		const deep = `term: ford\nsee: ${'['.repeat(300)}${']'.repeat(300)}`;
		tree.write('content/glossary/deep.yml', deep);
		expect(await list()).toEqual([
			'content/glossary/deep.yml:2:206 yaml-syntax The value is nested more than 200 deep.',
		]);
	});
});

describe('a text without end', () => {
	const write = (definition: string) =>
		tree.write(
			'content/glossary/long.yml',
			`term: long\ndefinition: '${definition}'\nsources: [atlas]\n`,
		);
	const river = 'content/chapters/river.mdx';
	const append = (text: string) => tree.write(river, `${read(river)}\n${text}\n`);

	it.each([
		['letters', '가'.repeat(300_000)],
		['figures', '1 2'.repeat(30_000)],
		['braces', '{'.repeat(900_000)],
	])('of %s is refused by the schema alone', async (_, text) => {
		write(text);
		const problems = await check();
		expect(problems.map(({ rule, message }) => [rule, message.slice(-37)])).toEqual([
			['schema', 'A text has at most 20,000 characters.'],
		]);
	});

	it('as long as one may be is read', async () => {
		write('가'.repeat(20_000));
		expect(await list()).toEqual([]);
	});

	it('of braces is told of a few times', async () => {
		write('{'.repeat(20_000));
		const rules = (await check()).map(({ rule }) => rule);
		expect(rules).toEqual(Array.from({ length: 10 }, () => 'token-syntax'));
	});

	it('of one long figure is one problem', async () => {
		write('1'.repeat(20_000));
		expect((await check()).map(({ rule }) => rule)).toEqual(['bare-number']);
	});

	it.each([
		[
			'quotations in quotations',
			`${'>'.repeat(20_000)} a`,
			'The text is nested more than 200 deep.',
		],
		[
			'letters in one paragraph',
			'a'.repeat(100_000),
			'The text runs on for 100000 characters; 20000 are allowed in one piece.',
		],
	])('of %s is refused', async (_, text, message) => {
		append(text);
		expect((await check()).map((problem) => problem.message)).toEqual([message]);
	});

	it.each([
		['stars', '*'.repeat(19_000)],
		['brackets', '['.repeat(19_000)],
	])('of %s does no harm', async (_, text) => {
		append(`a ${text}`);
		expect((await check()).filter(({ rule }) => rule !== 'bare-number')).toEqual([]);
	});
});

describe('a file from another system', () => {
	const ford = 'content/glossary/ford.yml';
	const bridge = 'content/chapters/bridge.mdx';

	it('gets a warning for a byte order mark, and is checked all the same', async () => {
		tree.write(ford, `\uFEFF${read(ford).replace('[atlas]', '[atlass]')}`);
		expect(await list()).toEqual([
			`${ford}:1:1 text-format The file begins with a byte order mark.`,
			`${ford}:3:11 unknown-source Source "atlass" does not exist.`,
		]);
	});

	it('gets a warning for the line ends of Windows, and is checked all the same', async () => {
		tree.write(ford, read(ford).replace('[atlas]', '[atlass]').replaceAll('\n', '\r\n'));
		expect(await list()).toEqual([
			`${ford}:1:1 text-format The lines end as on Windows (CRLF).`,
			`${ford}:3:11 unknown-source Source "atlass" does not exist.`,
		]);
	});

	it('has the right places in chapters too', async () => {
		const chapter = read(bridge)
			.replace('(/river/)', '(/rivers/)')
			.replace('It stands at', 'It has 2 ends at');
		tree.write(bridge, `\uFEFF${chapter.replaceAll('\n', '\r\n')}`);
		expect(await list()).toEqual([
			`${bridge}:1:1 text-format The file begins with a byte order mark.`,
			`${bridge}:1:1 text-format The lines end as on Windows (CRLF).`,
			`${bridge}:12:13 bare-number "2" is a figure that comes from no claim.`,
			`${bridge}:18:17 unknown-chapter The link "/rivers/" leads to no page.`,
		]);
	});

	it('may leave hidden files behind', async () => {
		tree.write('content/claims/.DS_Store', new Uint8Array([0, 1]));
		expect(await list()).toEqual([]);
	});
});

describe('a body that cannot be parsed', () => {
	it('is the only problem: links to it and its front matter are still read', async () => {
		tree.write(
			'content/chapters/river.mdx',
			read('content/chapters/river.mdx').replace('</Argument>', ''),
		);
		expect((await check()).map(({ rule }) => rule)).toEqual(['mdx-syntax']);
	});
});
