import { beforeAll, describe, expect, test } from 'vitest';
import { buildSite } from '../../../src/model/build-site.ts';
import {
	type ChapterText,
	getWords,
	hasPlace,
	isEvidence,
	isMark,
	parseText,
	printText,
} from '../../../src/releases/canonical-text.ts';
import { readChapter } from '../../../src/releases/read-chapter.ts';
import { listSections } from '../../../src/search/list-sections.ts';
import { siteConfig } from '../../../src/site.config.ts';
import { readSiteEntries } from '../../support/read-site-entries.ts';

const site = buildSite(readSiteEntries());
const texts = new Map<string, ChapterText>();

beforeAll(async () => {
	for (const chapter of site.chapters)
		texts.set(chapter.id, await readChapter(site, chapter, siteConfig));
}, 120_000);

describe.each(site.chapters.map(({ id, body }) => ({ id, body })))(
	'the text of $id',
	({ id, body }) => {
		const get = () => texts.get(id)!;

		test('is the same after it was printed and read', () => {
			expect(parseText(printText(get()))).toEqual(get());
		});

		test('has every id that the ledger has, in the same order', () => {
			const ledger = site.permalinks.get(id)!;
			const ids = get()
				.blocks.filter(hasPlace)
				.map((block) => block.id);
			const isParagraph = (one: string | undefined) => one?.startsWith('p-');
			expect(ids.filter(isParagraph)).toEqual([
				...Object.keys(ledger.keyPoints),
				...Object.keys(ledger.paragraphs),
			]);
			expect(ids.filter((one) => !isParagraph(one))).toEqual(ledger.anchors);
		});

		test('has every word that the search finds in the chapter', () => {
			const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];
			const own = new Set(
				get().blocks.flatMap(({ lines }) => lines.flatMap((line) => words(getWords(line)))),
			);
			const missed = listSections(body, site)
				.flatMap(({ title, text }) => words(`${title} ${text}`))
				.filter((word) => !own.has(word));
			expect(missed).toEqual([]);
		});

		test('has no mark without its source, no source without a mark, and no figure left open', () => {
			const { blocks, fields } = get();
			const lines = [...Object.values(fields), ...blocks.flatMap((block) => block.lines)];
			const cited = new Set(lines.flat().filter(isMark).flat());
			const sources = blocks.filter(({ kind }) => kind === 'source');
			expect([...cited].sort((a, b) => a - b)).toEqual(
				sources.map(({ attributes }) => Number(attributes['number'])),
			);
			for (const line of lines) expect(getWords(line)).not.toMatch(/[{}]|undefined|NaN/);
		});

		test('tells of every figure what it rests on', () => {
			const { blocks } = get();
			const claims = blocks.filter(({ kind }) => kind === 'claim');
			const used = site.chapters
				.find((chapter) => chapter.id === id)!
				.references.flatMap((one) =>
					'claim' in one ? [one.value === undefined ? one.claim : `${one.claim}/${one.value}`] : [],
				);
			expect(claims.map((block) => block.id)).toEqual([...new Set(used)]);
			expect(blocks.findIndex(({ kind }) => isEvidence(kind))).toBe(
				blocks.length - blocks.filter(({ kind }) => isEvidence(kind)).length,
			);
		});
	},
);

test('figures stand in the sentences, with miles where a length comes first', () => {
	const text = printText(texts.get('dmz')!);
	expect(text).toContain('about 200 can be made out from the South. [3, 4]');
	expect(text).toMatch(/\d km \(\d[\d.]* miles\)/);
	// A note stands behind its paragraph, not in it.
	expect(text).toMatch(/\n\n@[a-z-]+ note\n/);
});
