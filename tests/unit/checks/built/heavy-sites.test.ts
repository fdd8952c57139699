import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkBuilt } from '../../../../src/checks/built/check-built.ts';
import { heavyPage } from '../../../../src/checks/built/rules/heavy-page.ts';
import { unfitCard } from '../../../../src/checks/built/rules/unfit-card.ts';
import { formatText } from '../../../../src/checks/reporters/text.ts';
import { makeJpeg, makeSiteTree, type SiteTree } from '../../../support/site-tree.ts';

let tree: SiteTree;
beforeEach(() => {
	tree = makeSiteTree();
});
afterEach(() => {
	tree.remove();
});

function report(): string {
	const problems = checkBuilt(tree.read(), tree.root, [heavyPage, unfitCard]);
	return formatText({ checked: 'All pages', next: '…', problems });
}

function edit(file: string, before: string, after: string): void {
	const text = readFileSync(join(tree.root, file), 'utf8');
	tree.write(file, text.replace(before, after));
}

/** Letters that no compressor makes smaller than this many bytes. */
const makeNoise = (bytes: number): string => randomBytes(bytes).toString('base64');

describe('the rule heavy-page', () => {
	it('reports a page that is too long', () => {
		edit('site/404.html', 'To the rivers', makeNoise(33_000));
		expect(report()).toMatch(
			/^site\/404\.html:1:1 {2}error {2}heavy-page\n {2}The page has 3\d\.\d KB with brotli; 32\.0 KB is the limit\.\n {2}Fix: shorten it,/,
		);
	});

	it('reports scripts with all they import', () => {
		edit(
			'site/river/index.html',
			'</head>',
			'<script type="module" src="/base/a.js"></script></head>',
		);
		tree.write('site/a.js', 'import"./b.js";');
		tree.write('site/b.js', `"${makeNoise(11_000)}"`);
		expect(report()).toMatch(
			/^site\/river\/index\.html:1:1 {2}error {2}heavy-page\n {2}The scripts of the page have 11\.\d KB/,
		);
	});

	it('leaves scripts that wait to be asked for out of those of the page, and has a limit for them', () => {
		edit(
			'site/river/index.html',
			'</head>',
			'<script type="module" src="/base/a.js"></script></head>',
		);
		tree.write('site/a.js', `"${makeNoise(8000)}";const load=()=>import(\`./b.js\`);`);
		tree.write('site/b.js', `import"./a.js";import"./c.js";"${makeNoise(5000)}"`);
		tree.write('site/c.js', `"${makeNoise(4000)}"`);
		expect(report()).not.toContain('heavy-page');
		tree.write('site/c.js', `"${makeNoise(6000)}"`);
		expect(report()).toMatch(
			/^site\/river\/index\.html:1:1 {2}error {2}heavy-page\n {2}The scripts that the page loads when they are asked for have 11\.\d KB/,
		);
	});

	it('reports a chapter with its pictures and the fonts of its letters', () => {
		const faces = `@font-face { src: url("/base/latin.woff2"); unicode-range: U+20-7E }
			@font-face { src: url("/base/greek.woff2"); unicode-range: U+370-3FF }`;
		edit('site/river/index.html', '</head>', `<style>${faces}</style></head>`);
		tree.write('site/latin.woff2', randomBytes(152_900));
		tree.write('site/greek.woff2', randomBytes(152_900));
		expect(report()).toMatch(
			/^site\/river\/index\.html:1:1 {2}error {2}heavy-page\n {2}The chapter with its fonts, pictures and scripts has 15\d\.\d KB/,
		);
	});
});

describe('the rule unfit-card', () => {
	it('reports a card of another size, or too heavy', () => {
		tree.write('site/og/home.jpg', makeJpeg(1200, 600, 150_001));
		expect(report()).toMatchInlineSnapshot(`
			"site/og/home.jpg:1:1  error  unfit-card
			  The sharing card is 1200×600, not 1200×630.
			  Fix: correct src/cards/draw-card.ts.

			site/og/home.jpg:1:1  error  unfit-card
			  The sharing card has 150.0 KB; 150.0 KB is the limit.
			  Fix: lower the quality in src/cards/make-cards.ts.

			2 errors in 1 file (unfit-card 2). Rules: tests/README.md#rules"
		`);
	});

	it('reports a card that does not exist', () => {
		edit('site/river/index.html', 'og/home.jpg', 'og/river.jpg');
		expect(report()).toMatchInlineSnapshot(`
			"site/river/index.html:15:29  error  unfit-card
			  The sharing card "https://river.example/base/og/river.jpg" does not exist.
			  Fix: run npm run build, which makes the cards after the pages.

			1 error in 1 file (unfit-card 1). Rules: tests/README.md#rules"
		`);
	});

	it('says once that there are none', () => {
		tree.removeFile('site/og/home.jpg');
		expect(report()).toMatchInlineSnapshot(`
			"site/index.html:15:29  error  unfit-card
			  The site has no sharing cards. (2 times, in 2 files)
			  Fix: run npm run build, which makes the cards after the pages.

			1 error in 1 file (unfit-card 1). Rules: tests/README.md#rules"
		`);
	});
});
