import { parseFragment } from 'parse5';
import { expect, inject, test } from 'vitest';
import { getAttribute, getText, listElements } from '../../src/html/dom.ts';
import { buildSite } from '../../src/model/build-site.ts';
import { selectCorrections } from '../../src/model/claim-view.ts';
import { selectUpdates } from '../../src/model/timeline.ts';
import { printWording } from '../../src/permalinks/print-wording.ts';
import { siteConfig } from '../../src/site.config.ts';
import { getUrl } from '../support/open-page.ts';
import { readAtom, readAtomBySax, readJsonFeed } from '../support/read-feed.ts';
import { readSiteEntries } from '../support/read-site-entries.ts';

const site = buildSite(readSiteEntries());
const read = async (path: string) => (await fetch(getUrl(path))).text();

const atom = await read('/feed.xml');
const entries = readAtom(atom);

test('two parsers find the same in the Atom feed, and a third kind of reader in the JSON feed', async () => {
	expect(await readAtomBySax(atom)).toEqual(entries);
	expect(readJsonFeed(await read('/feed.json'))).toEqual(entries);
});

test('there is an entry for each chapter, update and correction, named for ever', () => {
	const count = (kind: string) => entries.filter((entry) => entry.kind === kind).length;
	expect(count('chapter')).toBe(site.chapters.length);
	expect(count('update')).toBe(selectUpdates(site.events, siteConfig.essayDate).length);
	const log = site.pages.get('corrections')?.log ?? [];
	expect(count('correction')).toBe(
		selectCorrections([...site.claims.values()]).length + log.length,
	);
	expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
	expect(entries.filter(({ id }) => !/^tag:[\w.-]+,2026:\S+$/.test(id ?? ''))).toEqual([]);
	expect(entries.map(({ title }) => title)).toEqual(
		expect.arrayContaining(site.chapters.map(({ title }) => title)),
	);
});

/** What readers of feeds take. Anything else would be lost, or shown bare. */
const TAKEN =
	/^(?:a|blockquote|br|cite|em|figcaption|figure|h2|h3|img|li|ol|p|span|strong|sub|sup|time|ul)$/;

test('the texts can be read alone: plain elements, full addresses, pictures with words', () => {
	const faults = entries.flatMap(({ id, content = '' }) =>
		listElements(parseFragment(content)).flatMap((element) => {
			const { tagName, attrs } = element;
			const address = getAttribute(element, 'href') ?? getAttribute(element, 'src');
			const isWhole = address === undefined || /^(?:https?|mailto):/.test(address);
			const isBare = attrs.every(({ name }) => !/^(?:class|style|id|on\w+|data-.*)$/.test(name));
			const isSeen = tagName !== 'img' || (getAttribute(element, 'alt') ?? '').length > 20;
			const isFine = TAKEN.test(tagName) && isWhole && isBare && isSeen;
			return isFine ? [] : [`${id}: <${tagName}> ${address ?? ''}`];
		}),
	);
	expect(faults).toEqual([]);
});

/** The words of a text alone: a ledger has no numbers of sources, no miles and no word of dispute. */
const toWords = (text: string) =>
	text
		.replace(/\s?\[[\d,–]+\]/g, '')
		.replaceAll(/\s\((?:disputed|[\d.,–]+\smiles?)\)/g, '')
		.replaceAll(/\s+/g, ' ');

test.each(site.chapters.map((chapter) => [chapter.id, chapter] as const))(
	'the entry of %s has all its headings, paragraphs, pictures and sources',
	(id, chapter) => {
		const { content = '' } = entries.find((entry) => entry.id?.endsWith(`chapter/${id}`)) ?? {};
		const tree = parseFragment(content);
		const text = toWords(getText(tree));
		const { paragraphs = {}, keyPoints = {} } = site.permalinks.get(id) ?? {};
		const wordings = [...Object.values(keyPoints), ...Object.values(paragraphs)];
		const missing = wordings
			.map((wording) => toWords(printWording(wording, site)).slice(0, 60))
			.filter((words) => !text.includes(words));
		expect(missing).toEqual([]);
		for (const heading of chapter.headings) expect(text).toContain(heading.text);
		const links = listElements(tree).flatMap((element) => getAttribute(element, 'href') ?? []);
		const urls = chapter.citations.sources.flatMap(
			(cited) => site.sources.get(cited.id)?.url ?? [],
		);
		expect(links).toEqual(expect.arrayContaining(urls.map((url) => new URL(url).href)));
	},
);

test('every picture of the feed is a file of the site', async () => {
	const pictures = entries.flatMap(({ content = '' }) =>
		Array.from(content.matchAll(/<img src="([^"]+)"/g), ([, src = '']) => new URL(src).pathname),
	);
	const answers = await Promise.all(
		[...new Set(pictures)].map(async (path) => {
			const { status } = await fetch(new URL(path, inject('siteUrl')));
			return status === 200 ? '' : path;
		}),
	);
	expect(answers.filter(Boolean)).toEqual([]);
});
