import { cpSync, globSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { listSiteEntries } from '../../src/checks/content/list-site-entries.ts';
import { keepPermalinks } from '../../src/checks/content/keep-permalinks.ts';
import { planPermalinks } from '../../src/checks/content/plan-permalinks.ts';
import { readContent } from '../../src/checks/content/read-content.ts';
import { buildSite as joinSite } from '../../src/model/build-site.ts';
import { hasPlace, parseText } from '../../src/releases/canonical-text.ts';
import { hashBlob } from '../../src/releases/identity.ts';
import { makeRelease, writeRelease } from '../../src/releases/make-release.ts';
import { readReleases } from '../../src/releases/read-releases.ts';
import { type RunningServer, serveFolder } from '../../src/serve/static-server.ts';
import { launchBrowser } from '../../src/setup/browser.ts';
import { siteConfig } from '../../src/site.config.ts';
import { buildFolder, buildSite } from '../support/build-site.ts';

const root = join(buildFolder, 'changed-content');
const out = join(buildFolder, 'changed-content-site');
const read = (path: string): string => readFileSync(join(out, path), 'utf8');

/** SIPRI's count of assembled warheads in January 2025: in prose, a chart and the claim's own pages. */
const CLAIM = 'nuclear-arsenal-size';
const KEY = 'sipri-2025';
const CHANGED = 73;

const TODAY = '2026-06-12';
const REASON = 'It said what the chapter before says.';

/** Ids of paragraphs of *Rhetoric and reach* by what becomes of them. */
let military: Record<'removed' | 'kept' | 'merged' | 'moved', string>;

function edit(path: string, change: (text: string) => string): void {
	const file = join(root, 'content', path);
	const text = readFileSync(file, 'utf8');
	const changed = change(text);
	expect(changed, path).not.toBe(text);
	writeFileSync(file, changed);
}

/** Changes one figure. */
const changeFigure = (): void =>
	edit(`claims/${CLAIM}.yml`, (entry) =>
		entry.replace(new RegExp(`(\\n  ${KEY}:[\\s\\S]*?\\n    value: )\\d+`), `$1${CHANGED}`),
	);

/** Removes, merges and moves paragraphs, gives a heading another id and a chapter another name; answers for it. */
async function changeText(): Promise<void> {
	const { chapters = [], plan } = planPermalinks(readContent(root, TODAY)) ?? {};
	const text = readFileSync(join(root, 'content/chapters/military.mdx'), 'utf8').split('\n');
	const plain = (chapters.find(({ id }) => id === 'military')?.blocks ?? []).filter(
		({ name, line }) =>
			name === 'paragraphs' &&
			text[line] === '' &&
			!/^(?:---|<)/.test(text[line - 3] ?? '<') &&
			!text[line - 1]?.includes('<Note'),
	);
	const [removed, kept, merged, moved] = plain.map(({ line }) => line);
	if (!removed || !kept || !merged || !moved) throw new Error('There are too few paragraphs.');
	const getId = (line: number) =>
		plan?.ids.get(plain.find((block) => block.line === line)!) ?? 'none';
	military = {
		removed: getId(removed),
		kept: getId(kept),
		merged: getId(merged),
		moved: getId(moved),
	};
	edit('chapters/military.mdx', () =>
		text.filter((_, index) => ![removed, merged, moved].includes(index + 1)).join('\n'),
	);
	edit('chapters/control.mdx', (chapter) => `${chapter}\n${text[moved - 1]}\n`);
	edit('chapters/history.mdx', (chapter) => chapter.replace(/\{#[a-z0-9-]+\}/, '{#another-id}'));
	for (const { id } of chapters.filter((one) => one.id !== 'military' && one.id !== 'control')) {
		const file = join(root, `content/chapters/${id}.mdx`);
		writeFileSync(file, readFileSync(file, 'utf8').replaceAll('](/dmz/', '](/the-line/'));
	}
	renameSync(join(root, 'content/chapters/dmz.mdx'), join(root, 'content/chapters/the-line.mdx'));
	await keepPermalinks(root, TODAY, {
		accepted: [
			'dmz=the-line',
			`history/${HEADING}=another-id`,
			`${military.merged}=${military.kept}`,
		],
		gone: { old: military.removed, why: REASON },
	});
}

/** Keeps the chapters that will change as they are. */
async function releaseChapters(): Promise<void> {
	const site = joinSite(listSiteEntries(readContent(root, TODAY)));
	const chapters = site.chapters.filter(({ id }) => ['military', 'history', 'dmz'].includes(id));
	await writeRelease(
		join(root, 'content'),
		TODAY,
		await makeRelease({ ...site, chapters }, siteConfig),
	);
}

/** The first heading of *One peninsula, two states*. */
const HEADING = /\{#([a-z0-9-]+)\}/.exec(readFileSync('content/chapters/history.mdx', 'utf8'))?.[1];

/** Content as an editor on Windows may save it; a release is never touched. */
function saveWithWindowsLines(): void {
	for (const file of globSync('content/**/*.{mdx,yml}', { cwd: root })) {
		const text = readFileSync(join(root, file), 'utf8');
		writeFileSync(join(root, file), text.replaceAll(/\r?\n/g, '\r\n'));
	}
}

/** A file of the changed content, whatever its line ends. */
const readSource = (path: string): string =>
	readFileSync(join(root, 'content', path), 'utf8').replaceAll('\r\n', '\n');

beforeAll(async () => {
	rmSync(root, { recursive: true, force: true });
	cpSync('content', join(root, 'content'), { recursive: true });
	await releaseChapters();
	changeFigure();
	await changeText();
	saveWithWindowsLines();
	const { status, output } = await buildSite(['--root', root, '--out', out]);
	expect(status, output).toBe(0);
}, 400_000);

// In HTML they are white space like any other.
test('no line end of Windows that is in the content comes into the data, the feeds or the search', () => {
	const files = globSync('**/*.{json,xml,md}', { cwd: out }).filter(
		// Tables have them by their standard, and say so.
		(file) => !file.endsWith('.csv-metadata.json'),
	);
	expect(files.length).toBeGreaterThan(50);
	expect(files.filter((file) => /\r|\\r/.test(read(file)))).toEqual([]);
});

describe('one figure changed in one file', () => {
	it('changes in the prose of every chapter that prints it', () => {
		for (const chapter of ['overview', 'military']) {
			expect(read(`${chapter}/index.html`)).toMatch(
				new RegExp(`href="/claims/${CLAIM}/#${KEY}"[^>]*>about\\s73\\swarheads</a>`),
			);
		}
	});

	it('changes on the page of the claim, in its table and in the sentence', () => {
		const page = read(`claims/${CLAIM}/index.html`);
		expect(page).toMatch(new RegExp(`<tr id="${KEY}"[^>]*>[\\s\\S]*?about\\s73\\swarheads`));
		expect(page).not.toMatch(new RegExp(`<tr id="${KEY}"[^>]*>[^/]*about\\s50\\swarheads`));
	});

	it('changes in the chart, its table and its data file', () => {
		expect(read('charts/sipri-warheads.csv')).toMatch(/2025-01.+\b73\b|\b73\b.+2025-01/);
		expect(read('charts/sipri-warheads.svg')).toContain('73');
		expect(read('military/index.html')).toMatch(/id="chart-sipri-warheads"[\s\S]*\b73\b/);
	});

	it('changes in the data file of the claims', () => {
		const { entries } = JSON.parse(read('claims.json')) as {
			entries: { id: string; values: Record<string, { value?: number }> }[];
		};
		expect(entries.find(({ id }) => id === CLAIM)?.values[KEY]?.value).toBe(CHANGED);
	});
});

describe('a link that was published before the text was changed', () => {
	let server: RunningServer;
	let browser: Browser;
	let page: Page;
	beforeAll(async () => {
		server = await serveFolder({ folder: out, base: '/' });
		browser = await launchBrowser();
		page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
	}, 60_000);
	afterAll(async () => {
		await browser.close();
		await server.close();
	});

	/** Follows a link without JavaScript: the words at which it lands, at the top of the window. */
	async function land(path: string): Promise<string> {
		await page.goto('about:blank');
		await page.goto(new URL(path, server.url).href);
		return page.evaluate(() => {
			const target = document.querySelector(':target');
			const { top = -1 } = target?.getBoundingClientRect() ?? {};
			const atEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
			if (!target || top < 0 || (top > 100 && !atEnd)) return `${top} px from the top`;
			const block = target.textContent === '' ? target.parentElement : target;
			return (block as HTMLElement).innerText.replace(/\s+/g, ' ');
		});
	}

	const readStart = (file: string, id: string): string => {
		const ledger = readSource(`permalinks/${file}.yml`);
		return new RegExp(`^  ${id}: '([^[’]{20,60})`, 'm').exec(ledger)?.[1] ?? `no ${id}`;
	};

	it('finds a paragraph under its own id', async () => {
		expect(await land(`/military/#${military.kept}`)).toContain(
			readStart('military', military.kept),
		);
	});

	it('finds the paragraph that another was merged into', async () => {
		expect(await land(`/military/#${military.merged}`)).toContain(
			readStart('military', military.kept),
		);
	});

	it('finds why a paragraph is gone, and what it said', async () => {
		expect(await land(`/military/#${military.removed}`)).toMatch(
			new RegExp(`^This paragraph was removed on 12 June 2026: ${REASON} .{40}`),
		);
	});

	it('finds the way to a paragraph that is in another chapter', async () => {
		expect(await land(`/military/#${military.moved}`)).toMatch(/^This paragraph stands in another/);
		expect(read('military/index.html')).toContain(`href="/control/#${military.moved}"`);
		expect(await land(`/control/#${military.moved}`)).toContain(
			readStart('control', military.moved),
		);
	});

	it.each(['merged', 'removed', 'moved'] as const)('has a page of its own: %s', (what) => {
		const place = {
			merged: `/military/#${military.kept}`,
			removed: `/military/#${military.removed}`,
			moved: `/control/#${military.moved}`,
		}[what];
		expect(read(`p/${military[what].slice(2)}/index.html`)).toContain(`content="0; url=${place}"`);
	});

	it('finds a heading that has another id', async () => {
		const [, title = ''] =
			/^## (.*?) \{#another-id\}$/m.exec(readSource('chapters/history.mdx')) ?? [];
		expect(await land(`/history/#${HEADING}`)).toBe(title);
	});

	it('finds every place of a chapter that has another name', async () => {
		const ledger = readSource('permalinks/the-line.yml');
		const ids = Array.from(
			ledger.matchAll(/^ {2}(?:- )?([a-z][a-z0-9-]+)(?::|$)/gm),
			([, id]) => id,
		);
		const old = read('dmz/index.html');
		expect(ids.length).toBeGreaterThan(30);
		expect(ids.filter((id) => id !== 'dmz' && !old.includes(`id="${id}"`))).toEqual([]);
		expect(old).toMatch(/<link rel="canonical" href="[^"]*\/the-line\/"/);
		const [first = ''] = ids.filter((id) => id?.startsWith('p-'));
		expect(await land(`/dmz/#${first}`)).toContain(readStart('the-line', first));
	});
});

describe('a release that was made before', () => {
	const releases = () => readReleases(join(root, 'content'));
	const version = (chapter: string) => read(`v/${TODAY}/${chapter}/index.html`);

	it('has every id on its own page, and each still leads somewhere in the chapter', () => {
		const lost = releases().flatMap(({ day, chapters }) =>
			chapters.flatMap(({ id: chapter, text }) => {
				const [own, now] = [`v/${day}/${chapter}`, chapter].map((page) =>
					read(`${page}/index.html`),
				);
				return parseText(text)
					.blocks.filter(hasPlace)
					.filter(({ id }) => !own?.includes(` id="${id}"`) || !now?.includes(` id="${id}"`))
					.map(({ id }) => `${day} ${chapter} ${id}`);
			}),
		);
		expect(releases().at(0)?.chapters).toHaveLength(3);
		expect(lost).toEqual([]);
	});

	it('is offered to the byte, with its drawings', () => {
		for (const { day, chapters } of releases())
			for (const { id, hash, text } of chapters) {
				expect(hashBlob(readFileSync(join(out, `v/${day}/${id}.txt`)))).toBe(hash);
				for (const { attributes } of parseText(text).blocks) {
					const { svg } = attributes;
					if (svg !== undefined)
						expect(hashBlob(readFileSync(join(out, `v/assets/${svg}.svg`)))).toBe(svg);
				}
			}
	});

	it('says what has changed since, word by word', () => {
		expect(version('military')).toMatch(/<del>50<\/del> <ins>73<\/ins>/);
		expect(version('military')).toContain(REASON);
		expect(version('military')).toContain(`href="/control/#${military.moved}"`);
		expect(version('military')).toMatch(
			/Of its \d+ passages, \d+ (?:has|have) changed, 2 have moved and 1 was removed since;/,
		);
		expect(version('dmz')).toMatch(/Nothing in it has changed since\.|Of its \d+ passages/);
	});

	it('leads search engines to the chapter of now, under the name it has now', () => {
		expect(version('dmz')).toMatch(/<link rel="canonical" href="[^"]*\/the-line\/"/);
		expect(version('military')).toMatch(/<link rel="canonical" href="[^"]*\/military\/"/);
		expect(version('military')).not.toContain('noindex');
		expect(read('sitemap-0.xml')).toContain(`/v/${TODAY}/</loc>`);
		expect(read('sitemap-0.xml')).not.toContain(`/v/${TODAY}/military/`);
	});

	it('is linked and cited by its chapters, and no other', () => {
		expect(read('the-line/index.html')).toContain(`href="/v/${TODAY}/dmz/"`);
		expect(read('military/index.html')).toMatch(/\|archive-url=[^ |]*\/v\/[\d-]+\/military\/ \|/);
		const others = releases().flatMap(({ chapters }) => chapters.map(({ id }) => id));
		if (!others.includes('overview'))
			expect(read('overview/index.html')).not.toMatch(/archive-url|Earlier versions/);
	});

	it('names the text of each chapter in Markdown', () => {
		expect(read('military/index.html')).toMatch(
			/<link rel="alternate" type="text\/markdown"[^>]* href="\/military\.md">/,
		);
		expect(read('military.md')).toContain(`<a id="${military.kept}"></a>`);
		expect(read('llms.txt')).toMatch(/\[In Markdown\]\([^)]*\/military\.md\)/);
	});
});
