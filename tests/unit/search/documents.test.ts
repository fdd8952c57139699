import { describe, expect, it } from 'vitest';
import type { SiteEntries } from '../../../src/model/build-site.ts';
import { buildIndex } from '../../../src/search/build-index.ts';
import { listDocuments } from '../../../src/search/documents.ts';
import {
	makeChapter,
	makeClaim,
	makeEvent,
	makeForecast,
	makePerson,
	makeSite,
	makeSource,
	makeTerm,
	makeValue,
} from '../../support/make-entries.ts';
import { makeEntry } from '../charts/make-chart.ts';
import { makeMap } from '../geo/make-map.ts';
import { makePlace } from '../geo/make-place.ts';

const list = (entries: Partial<SiteEntries>) => listDocuments(makeSite(entries));
const values = { new: makeValue({ value: 8, unit: 'km' }) };

describe('listDocuments', () => {
	it('lists a chapter with its standfirst and key points, and its sections', () => {
		const body = 'Opening.\n\n## Source {#source}\n\nHigh up.';
		const chapter = makeChapter({
			title: 'The river',
			standfirst: 'A river.',
			keyPoints: ['It is {river-length/new} long.', 'Wet.', 'Cold.'],
			body,
		});
		expect(list({ chapters: [chapter], claims: [makeClaim({ values })] }).slice(0, 2)).toEqual([
			{
				kind: 'Chapter',
				title: 'The river',
				context: 'The country',
				path: '/river/',
				forms: [],
				text: 'A river. It is 8\u00a0km long. Wet. Cold. Opening.',
			},
			{
				kind: 'Section',
				title: 'Source',
				context: 'The river',
				path: '/river/#source',
				forms: [],
				text: 'High up.',
			},
		]);
	});

	it('lists a term with all its forms, each spelling once and with its language', () => {
		const term = makeTerm({
			id: 'mount-paektu',
			term: 'Mount Paektu',
			aliases: ['Paektusan', 'Changbai'],
			hangul: '백두산',
			hanja: '白頭山',
			mccuneReischauer: 'Paektusan',
			revisedRomanisation: 'Baekdusan',
			definition: 'A mountain.',
		});
		expect(list({ glossary: [term] })).toEqual([
			{
				kind: 'Term',
				title: 'Mount Paektu',
				context: '',
				path: '/glossary/#mount-paektu',
				forms: [
					{ text: '백두산', lang: 'ko' },
					{ text: '白頭山', lang: 'ko-Hani' },
					{ text: 'Paektusan', lang: 'ko-Latn' },
					{ text: 'Baekdusan', lang: 'ko-Latn' },
					{ text: 'Changbai' },
				],
				text: 'A mountain.',
			},
		]);
	});

	it('lists a key figure under its name, with its date and author', () => {
		const keyFigures = [
			{
				id: 'briefing',
				groups: [
					{
						id: 'rivers',
						title: 'Rivers',
						figures: [{ claim: 'river-length/new', label: 'Length' }],
					},
				],
			},
		];
		const [, figure] = list({ claims: [makeClaim({ values })], keyFigures }).sort((a, b) =>
			a.kind.localeCompare(b.kind),
		);
		expect(figure).toMatchObject({
			kind: 'Figure',
			title: 'Length',
			context: 'Rivers',
			path: '/key-figures/#river-length--new',
		});
		expect(figure?.text).toContain('8\u00a0km');
	});

	it('lists a person with the country, all spellings and what became of them', () => {
		const person = makePerson({
			hangul: '사공',
			romanisations: ['Sagong'],
			role: 'Takes people across.',
			fate: 'Drowned.',
		});
		expect(list({ people: [person] })).toEqual([
			{
				kind: 'Person',
				title: 'The Ferryman',
				context: 'North Korea',
				path: '/people/#ferryman',
				forms: [
					{ text: '사공', lang: 'ko' },
					{ text: 'Sagong', lang: 'ko-Latn' },
				],
				text: 'Takes people across. Drowned.',
			},
		]);
	});

	it('lists a claim with its statement, figures filled in', () => {
		const claim = makeClaim({ statement: 'It is {river-length/new} long.', values });
		expect(list({ claims: [claim] })).toMatchObject([
			{
				kind: 'Claim',
				title: 'Length of the river',
				context: 'Geography',
				path: '/claims/river-length/',
				text: 'It is 8\u00a0km long.',
			},
		]);
	});

	it('lists a forecast by its statement', () => {
		expect(list({ forecasts: [makeForecast()] })).toMatchObject([
			{
				kind: 'Forecast',
				title: 'The river floods by 2026.',
				path: '/forecasts/river-floods/',
				text: 'No flood so far.',
			},
		]);
	});

	it('lists an event with its date', () => {
		const event = makeEvent({ date: '1953-07-27', endDate: '1953-07-28' });
		expect(list({ timeline: [event] })).toMatchObject([
			{
				kind: 'Event',
				title: 'The bridge opens',
				context: '27–28 July 1953',
				path: '/timeline/#bridge-opens',
			},
		]);
	});

	it('lists maps, and each place on the first map of the atlas that marks it', () => {
		const places = [
			{ ...makePlace({ name: 'Dandong', localName: '丹东', countries: ['CN'] }), id: 'dandong' },
			{ ...makePlace({ name: 'Nowhere' }), id: 'nowhere' },
		];
		const maps = [
			{ ...makeMap({ title: 'Yalu', order: 2, places: [{ id: 'dandong' }] }), id: 'yalu' },
			{ ...makeMap({ title: 'Korea', places: [{ id: 'dandong' }] }), id: 'korea' },
		];
		expect(list({ maps, places })).toMatchObject([
			{ kind: 'Map', title: 'Korea', path: '/maps/korea/' },
			{ kind: 'Map', title: 'Yalu', path: '/maps/yalu/' },
			{
				kind: 'Place',
				title: 'Dandong',
				path: '/maps/korea/#places',
				forms: [{ text: '丹东', lang: 'zh' }],
				text: 'On the map “Korea”.',
			},
		]);
	});

	it('lists a chart where a chapter first prints it, a diagram on its page', () => {
		const charts = [
			{
				...makeEntry({ title: 'Fewer come', subtitle: 'Arrivals', summary: 'They fell.' }),
				id: 'come',
			},
			{ ...makeEntry(), id: 'unused' },
		];
		const chapter = makeChapter({ body: 'Opening.\n\n<Chart id="come" />' });
		expect(list({ chapters: [chapter], charts }).filter(({ kind }) => kind === 'Chart')).toEqual([
			{
				kind: 'Chart',
				title: 'Fewer come',
				context: chapter.title,
				path: '/river/#chart-come',
				forms: [],
				text: 'Arrivals. They fell.',
			},
		]);
	});

	it('lists a source by its title, but none whose title is not known', () => {
		const sources = [
			makeSource({ id: 'atlas', title: 'Atlas', publisher: 'Press', date: '2024-06' }),
			makeSource({ id: 'news', title: null, publisher: 'Agency', date: '2025' }),
		];
		expect(list({ sources })).toMatchObject([
			{ kind: 'Source', title: 'Atlas', context: 'Press, June 2024', path: '/sources/#atlas' },
		]);
	});

	it('lists the question that a chapter answers', () => {
		const [chapter] = list({ chapters: [makeChapter({ question: 'Who crosses?' })] });
		expect(chapter?.text).toMatch(/^Who crosses\? /);
	});

	it('lists a place with its Korean names and their other spellings', async () => {
		const place = makePlace({ name: 'Kaesong', hangul: '개성', romanisations: ['Gaeseong'] });
		const documents = list({
			maps: [{ ...makeMap({ places: [{ id: 'kaesong' }] }), id: 'korea' }],
			places: [{ ...place, id: 'kaesong' }],
		});
		expect(documents.at(-1)).toMatchObject({
			title: 'Kaesong',
			forms: [
				{ text: '개성', lang: 'ko' },
				{ text: 'Gaeseong', lang: 'ko-Latn' },
			],
		});
		const index = await buildIndex({ documents, synonyms: [] });
		expect(index.find('gaeseong').map(({ document }) => document.title)).toEqual(['Kaesong']);
	});
});
