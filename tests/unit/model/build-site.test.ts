import { describe, expect, it } from 'vitest';
import { getClaimSources } from '../../../src/model/build-site.ts';
import {
	cite,
	getOnlyChapter,
	makeChapter,
	makeClaim,
	makeEvent,
	makeForecast,
	makePage,
	makeSite,
	makeSource,
	makeValue,
} from '../../support/make-entries.ts';

const sources = ['atlas', 'survey', 'almanac'].map((id) => makeSource({ id, title: id }));
const length = makeClaim({
	id: 'length',
	title: 'Length',
	sources: cite('atlas'),
	values: { new: makeValue({ value: 8, unit: 'km', sources: ['survey'] }) },
});

/** The one chapter of a site that has a claim and three sources. */
function buildChapter(chapter: Parameters<typeof makeChapter>[0]) {
	return getOnlyChapter(makeSite({ chapters: [makeChapter(chapter)], claims: [length], sources }));
}

describe('the chapters of a site', () => {
	const { chapters } = makeSite({
		chapters: [
			makeChapter({ id: 'sea', title: 'The sea', order: 30 }),
			makeChapter({ id: 'source', title: 'The source', order: 10 }),
			makeChapter({ id: 'river', title: 'The river', order: 20 }),
		],
	});

	it('stand in reading order and are numbered from 1 without gaps', () => {
		expect(chapters.map(({ id, number, path }) => [id, number, path])).toEqual([
			['source', 1, '/source/'],
			['river', 2, '/river/'],
			['sea', 3, '/sea/'],
		]);
	});

	it('know the chapter before and after', () => {
		expect(chapters[1]?.previous).toEqual({
			id: 'source',
			number: 1,
			title: 'The source',
			path: '/source/',
		});
		expect(chapters[1]?.next?.id).toBe('sea');
		expect(chapters[0]?.previous).toBeUndefined();
		expect(chapters[2]?.next).toBeUndefined();
	});
});

describe('the day of a site', () => {
	it('is the latest to which any of its entries was checked', () => {
		const day = (checkedTo: string) => ({ checkedTo });
		const entries = {
			chapters: [makeChapter(day('2026-01-02'))],
			claims: [makeClaim(day('2026-01-03'))],
			forecasts: [makeForecast(day('2026-01-01'))],
		};
		expect(makeSite(entries).checkedTo).toBe('2026-01-03');
		const timeline = [makeEvent(), makeEvent(day('2026-01-04'))];
		expect(makeSite({ ...entries, timeline }).checkedTo).toBe('2026-01-04');
	});
});

describe('a chapter', () => {
	it('numbers standfirst, key points and body as one text', () => {
		const { references, citations, bodyMarkOffset } = buildChapter({
			standfirst: 'It is {length/new} long.',
			keyPoints: ['Long: {length/new}.', 'Wet.', 'Cold.'],
			body: 'A river.<Cite id="almanac" />',
		});
		expect(references).toEqual([
			{ claim: 'length', value: 'new' },
			{ claim: 'length', value: 'new' },
			{ source: 'almanac' },
		]);
		expect(bodyMarkOffset).toBe(2);
		expect(citations.sources).toEqual([
			{ id: 'survey', number: 1, refs: ['ref-1', 'ref-2'] },
			{ id: 'almanac', number: 2, refs: ['ref-3'] },
		]);
	});

	it('refers to what its claims, citations and quotations name, and to nothing else', () => {
		const body = [
			'<Claim id="length">Long</Claim> <Claim id="length" value="new" /><Cite id="atlas" />',
			'<Term id="delta" /> <Note id="n">low<Cite id="survey" /></Note>',
			'',
			'<Quote by="Someone" source="almanac">wet</Quote>',
		].join('\n');
		expect(buildChapter({ body }).references).toEqual([
			{ claim: 'length' },
			{ claim: 'length', value: 'new' },
			{ source: 'atlas' },
			{ source: 'survey' },
			{ source: 'almanac' },
		]);
	});

	it('prints the miles of a figure where its body first has it', () => {
		const { firstMentions } = buildChapter({
			standfirst: 'It is {length/new} long.',
			body: [
				'One.<Cite id="atlas" /> <Claim id="length">Long</Claim>,',
				'<Claim id="length" value="new" />, again <Claim id="length" value="new" />.',
			].join('\n'),
		});
		expect([...firstMentions]).toEqual([4]);
	});

	it('lists its headings', () => {
		const { headings } = buildChapter({ body: '## The source {#source}\n\nText.' });
		expect(headings).toMatchObject([{ depth: 2, id: 'source', text: 'The source' }]);
	});

	it('says how long it takes to read', () => {
		expect(buildChapter({ body: 'word '.repeat(700) }).readingMinutes).toBe(3);
	});
});

describe('a page that is no chapter', () => {
	it('numbers the sources of its standfirst and body', () => {
		const page = makeSite({
			pages: [makePage({ standfirst: '{length/new}', body: 'Text.<Cite id="atlas" />' })],
			claims: [length],
			sources,
		}).pages.get('about');
		expect(page?.citations.sources.map(({ id }) => id)).toEqual(['survey', 'atlas']);
		expect(page?.bodyMarkOffset).toBe(1);
	});
});

describe('a claim', () => {
	const chapters = [
		makeChapter({
			id: 'river',
			body: '<Cite id="atlas" /> <Claim id="length" /> <Claim id="length" />',
		}),
		makeChapter({ id: 'sea', order: 2 }),
	];

	it('leads to its first mark in each chapter that uses it', () => {
		const { claims } = makeSite({ chapters, claims: [length], sources });
		expect(claims.get('length')?.usedIn).toEqual([
			{ id: 'river', number: 1, title: 'The river', path: '/river/', ref: 'ref-2' },
		]);
	});

	it('rests on its own sources and those of its figures, each once', () => {
		const values = {
			a: makeValue({ value: 1, sources: ['survey', 'atlas'] }),
			b: makeValue({ value: 2, sources: ['almanac'] }),
		};
		expect([...getClaimSources(makeClaim({ sources: cite('atlas'), values }))]).toEqual([
			'atlas',
			'survey',
			'almanac',
		]);
	});
});

describe('a source', () => {
	const site = makeSite({
		chapters: [
			makeChapter({ id: 'river', body: '<Claim id="length" value="new" />' }),
			makeChapter({ id: 'sea', order: 2, body: '<Cite id="atlas" />' }),
		],
		claims: [length],
		sources,
	});
	const getUses = (id: string) => {
		const { claims = [], chapters = [] } = site.sources.get(id) ?? {};
		return { claims: claims.map((claim) => claim.title), chapters: chapters.map(({ id }) => id) };
	};

	it('lists the claims that cite it, for a figure too', () => {
		expect(getUses('atlas').claims).toEqual(['Length']);
		expect(getUses('survey').claims).toEqual(['Length']);
	});

	it('lists the chapters that cite it, through a claim too', () => {
		expect(getUses('atlas').chapters).toEqual(['sea']);
		expect(getUses('survey').chapters).toEqual(['river']);
	});

	it('that nothing cites lists nothing', () => {
		expect(getUses('almanac')).toEqual({ claims: [], chapters: [] });
	});
});

describe('the events of a site', () => {
	it('stand in the order of their dates, the less exact after the more exact', () => {
		const dates = ['1953-07-27', '1953', '1953-07', '1945-08-15'];
		const { events } = makeSite({ timeline: dates.map((date) => makeEvent({ date })) });
		expect(events.map(({ date }) => date)).toEqual(['1945-08-15', '1953-07-27', '1953-07', '1953']);
	});
});

describe('buildSite', () => {
	it.each([
		['<Claim id="depth" />', 'Claim "depth" does not exist.'],
		['<Claim id="length" value="old" />', 'Claim "length" has no value "old".'],
		['<Cite id="map" />', 'Source "map" does not exist.'],
		['<Quote by="Someone" source="map">wet</Quote>', 'Source "map" does not exist.'],
	])('throws for a body with %s', (body, message) => {
		expect(() => buildChapter({ body })).toThrow(message);
	});

	it('throws for a token of the front matter that names nothing', () => {
		expect(() => buildChapter({ standfirst: '{depth/new}' })).toThrow(
			'Claim "depth" does not exist.',
		);
	});
});
