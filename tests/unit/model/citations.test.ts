import { describe, expect, it } from 'vitest';
import {
	gatherSources,
	getReferenceSources,
	joinRuns,
	numberCitations,
	renumberCitations,
	type Reference,
	signNumbers,
} from '../../../src/model/citations.ts';
import { cite, makeClaim, makeValue } from '../../support/make-entries.ts';

const claims = new Map([
	[
		'length',
		makeClaim({
			sources: cite('atlas', 'survey'),
			values: {
				old: makeValue({ value: 9, sources: ['almanac'] }),
				new: makeValue({ value: 8 }),
			},
		}),
	],
	['opinion', makeClaim()],
]);

const number = (...references: Reference[]) => numberCitations(references, claims);

describe('getReferenceSources', () => {
	it('gives the source that is cited', () => {
		expect(getReferenceSources({ source: 'atlas' }, claims)).toEqual(['atlas']);
	});

	it('gives the first three sources of a claim, the weightiest', () => {
		const many = new Map([['length', makeClaim({ sources: cite('a', 'b', 'c', 'd') })]]);
		expect(getReferenceSources({ claim: 'length' }, many)).toEqual(['a', 'b', 'c']);
	});

	it('gives a figure its own sources', () => {
		expect(getReferenceSources({ claim: 'length', value: 'old' }, claims)).toEqual(['almanac']);
	});

	it('gives a figure without sources those of its claim', () => {
		expect(getReferenceSources({ claim: 'length', value: 'new' }, claims)).toEqual([
			'atlas',
			'survey',
		]);
	});

	it('gives a source once that a claim cites twice', () => {
		const twice = new Map([['length', makeClaim({ sources: cite('atlas', 'survey', 'atlas') })]]);
		expect(getReferenceSources({ claim: 'length' }, twice)).toEqual(['atlas', 'survey']);
	});

	it('throws for a claim that does not exist', () => {
		expect(() => getReferenceSources({ claim: 'depth' }, claims)).toThrow(
			'Claim "depth" does not exist.',
		);
	});

	it('throws for a figure that does not exist', () => {
		expect(() => getReferenceSources({ claim: 'length', value: 'newest' }, claims)).toThrow(
			'Claim "length" has no value "newest".',
		);
	});
});

describe('numberCitations', () => {
	it('numbers sources in the order they are first cited', () => {
		const { sources } = number({ source: 'survey' }, { source: 'atlas' }, { source: 'survey' });
		expect(sources.map(({ id, number }) => [id, number])).toEqual([
			['survey', 1],
			['atlas', 2],
		]);
	});

	it('gives the n-th reference the n-th mark', () => {
		const { marks } = number({ source: 'atlas' }, { claim: 'length' }, { source: 'atlas' });
		expect(marks.map(({ ref }) => ref)).toEqual(['ref-1', 'ref-2', 'ref-3']);
	});

	it('sorts the sources of a mark by their numbers', () => {
		const { marks } = number({ source: 'survey' }, { claim: 'length' });
		expect(marks[1]?.sources).toEqual([
			{ id: 'survey', number: 1 },
			{ id: 'atlas', number: 2 },
		]);
	});

	it('leads from a source back to every mark that cites it, in reading order', () => {
		const { sources } = number(
			{ claim: 'length' },
			{ claim: 'length', value: 'old' },
			{ source: 'survey' },
		);
		expect(sources.map(({ id, refs }) => [id, ...refs])).toEqual([
			['atlas', 'ref-1'],
			['survey', 'ref-1', 'ref-3'],
			['almanac', 'ref-2'],
		]);
	});

	it('keeps the place of a reference to a claim without sources', () => {
		const { marks, sources } = number({ claim: 'opinion' }, { source: 'atlas' });
		expect(marks[0]).toEqual({ ref: 'ref-1', isSilent: false, sources: [] });
		expect(sources).toEqual([{ id: 'atlas', number: 1, refs: ['ref-2'] }]);
	});

	it('numbers nothing in a text without references', () => {
		expect(number()).toEqual({ marks: [], sources: [] });
	});
});

describe('gatherSources', () => {
	it('gives the sources of a sentence once each, in the order of their numbers', () => {
		const { marks } = number({ source: 'survey' }, { claim: 'length' }, { source: 'survey' });
		expect(gatherSources(marks.slice(1))).toEqual([
			{ id: 'survey', number: 1 },
			{ id: 'atlas', number: 2 },
		]);
		expect(gatherSources([])).toEqual([]);
	});
});

describe('joinRuns', () => {
	const join = (...numbers: number[]) =>
		joinRuns(numbers.map((number) => ({ id: `s${number}`, number })))
			.map((run) => run.map((source) => source.number).join('–'))
			.join(', ');

	it.each([
		[[3], '3'],
		[[3, 4], '3, 4'],
		[[3, 4, 5], '3–5'],
		[[2, 8, 9, 10, 11], '2, 8–11'],
		[[1, 2, 3, 5, 7, 8, 9], '1–3, 5, 7–9'],
		[[], ''],
	])('writes %j as "%s"', (numbers, text) => {
		expect(join(...numbers)).toBe(text);
	});
});

describe('renumberCitations', () => {
	it('gives marks and sources the numbers of a shared list', () => {
		const citations = number({ source: 'survey' }, { claim: 'length' });
		const shared = new Map([
			['survey', 9],
			['atlas', 4],
		]);
		const { marks, sources } = renumberCitations(citations, shared);
		expect(marks.map((mark) => mark.sources.map((source) => source.number))).toEqual(
			citations.marks.map((mark) =>
				mark.sources.map(({ id }) => shared.get(id)).sort((a = 0, b = 0) => a - b),
			),
		);
		expect(sources.map((source) => source.number)).toEqual([4, 9]);
		expect(sources.map(({ refs }) => refs)).not.toContain(undefined);
	});

	it('throws where a source has no number there', () => {
		expect(() => renumberCitations(number({ source: 'survey' }), new Map())).toThrow(
			'The source "survey" has no number.',
		);
	});
});

describe('signNumbers', () => {
	it('gives each number the sign that parts it from the one before', () => {
		const sources = [1, 2, 5, 6, 7, 9].map((own) => ({ id: `s${own}`, number: own }));
		const print = (separator: string) =>
			signNumbers(sources, separator)
				.map(({ number: own, sign }) => `${sign}${own}`)
				.join('');
		expect(print(', ')).toBe('1, 2, 5–7, 9');
		expect(print(',')).toBe('1,2,5–7,9');
	});
});
