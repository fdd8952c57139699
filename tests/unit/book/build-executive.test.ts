import { describe, expect, test } from 'vitest';
import { buildExecutive } from '../../../src/book/build-executive.ts';
import { buildSite, type Site } from '../../../src/model/build-site.ts';
import { isCited, parseTokens } from '../../../src/model/tokens.ts';
import { readSiteEntries } from '../../support/read-site-entries.ts';

const entries = readSiteEntries();
const site = buildSite(entries);
const exports = entries.sources.slice(0, 2).map(({ id }) => id);
const { text, parts } = buildExecutive(site, ({ id }) => (id === 'exports' ? exports : []));
const find = (id: string) => parts.find((part) => part.id === id)!;

/** The site without one of its entries. */
function without(collection: 'chapters' | 'charts' | 'diagrams' | 'pages', id: string): Site {
	if (collection === 'chapters')
		return { ...site, chapters: site.chapters.filter((chapter) => chapter.id !== id) };
	const others = new Map(
		[...(site[collection] as ReadonlyMap<string, unknown>)].filter(([key]) => key !== id),
	);
	return { ...site, [collection]: others };
}

test('it has the parts a department asks for, in order', () => {
	expect(parts.map(({ id }) => id)).toEqual([
		'known',
		'thesis',
		'method',
		'borders',
		'bargain',
		'forces',
		'money',
		'china',
		'peace',
		'society',
		'scorecard',
		'futures',
		'change',
		'events',
		'sources',
	]);
});

test('sections of the brief keep their headings', () => {
	expect(find('change').title).toBe('What to watch');
	expect(find('events').title).toBe('Events since November 2024');
});

test('parts print the standfirst and all key points of their chapters', () => {
	const [{ chapter, standfirst, points } = {}] = find('money').chapters;
	expect(standfirst?.text).toBe(chapter?.standfirst);
	expect(points?.map((point) => point.text)).toEqual(chapter?.keyPoints);
});

describe('sources', () => {
	test('are numbered once through, from 1', () => {
		const numbers = text.citations.sources.map(({ number }) => number);
		expect(numbers).toEqual(numbers.map((_, index) => index + 1));
		const ids = text.citations.sources.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
	});

	test('of a figure in a point are those of its own value', () => {
		for (const { points } of parts.flatMap(({ chapters }) => chapters)) {
			for (const { text: words, marks } of points) {
				const cited = parseTokens(words).filter(isCited);
				expect(marks).toHaveLength(cited.length);
				for (const [index, segment] of cited.entries()) {
					if (segment.type !== 'token') continue;
					const own = site.claims.get(segment.claim)?.values[segment.value]?.sources ?? [];
					const marked = marks[index]!.sources.map(({ id }) => id);
					if (own.length > 0) expect(marked.toSorted()).toEqual([...new Set(own)].toSorted());
				}
			}
		}
	});

	test('stand behind nearly every point', () => {
		const points = parts.flatMap(({ chapters }) => chapters).flatMap((chapter) => chapter.points);
		const bare = points.filter(({ marks }) => marks.length === 0).map((point) => point.text);
		// What the essay expects, and what follows from the other points, rests on no source of its own.
		for (const { marks } of points)
			for (const { sources, claim } of marks) expect(sources.length > 0 || claim).toBeTruthy();
		expect(bare.length, bare.join('\n')).toBeLessThanOrEqual(10);
	});

	test('of a figure stand in its caption', () => {
		const [figure] = find('money').above;
		expect(figure?.marks.flatMap(({ sources }) => sources.map(({ id }) => id))).toEqual(exports);
	});

	test('of the table of exchanges are those of its flows', () => {
		const { exchanges } = find('bargain');
		const diagram = site.diagrams.get('bargain');
		if (diagram?.kind !== 'flows') throw new Error('no flows');
		const { flows } = diagram.states.at(-1)!;
		const rivals = flows.filter(({ rival }) => rival !== undefined);
		expect(rivals).not.toHaveLength(0);
		expect(exchanges?.marks).toHaveLength(flows.length + rivals.length);
	});

	test('of the brief have the places that its body counts', () => {
		const brief = site.pages.get('brief')!;
		expect(text.bodyMarkOffset).toBe(0);
		expect(text.references.slice(0, brief.references.length)).toEqual(brief.references);
	});
});

describe('what the table names and the content has not', () => {
	test.each([
		['chapters', 'money', /part "money" names the chapter "money".*content\/chapters\/money\.mdx/],
		[
			'charts',
			'exports',
			/part "money" names the figure "charts\/exports".*content\/charts\/exports\.yml/,
		],
		['diagrams', 'bargain', /part "bargain" tells the exchanges of "bargain"/],
		['pages', 'brief', /content\/pages\/brief\.mdx is missing/],
	] as const)('%s/%s is an error', (collection, id, message) => {
		expect(() => buildExecutive(without(collection, id), () => [])).toThrow(message);
	});

	test('a section of the brief is an error', () => {
		const pages = entries.pages.map((page) =>
			page.id === 'brief' ? { ...page, body: page.body.replace('{#change}', '{#turn}') } : page,
		);
		expect(() => buildExecutive(buildSite({ ...entries, pages }), () => [])).toThrow(
			'content/pages/brief.mdx has no section "{#change}"',
		);
	});
});

test('it finds a chapter that has another id now', () => {
	const chapters = site.chapters.map((chapter) =>
		chapter.id === 'dmz' ? { ...chapter, id: 'the-line' } : chapter,
	);
	const ledger = site.permalinks.get('dmz')!;
	const permalinks = new Map([...site.permalinks, ['the-line', { ...ledger, formerly: ['dmz'] }]]);
	const renamed = buildExecutive({ ...site, chapters, permalinks }, () => []);
	expect(renamed.parts.find(({ id }) => id === 'peace')?.chapters[0]?.chapter.id).toBe('the-line');
});
