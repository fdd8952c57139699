import { describe, expect, it } from 'vitest';
import { chapterSchema } from '../../../src/schemas/chapter.ts';
import { pageSchema } from '../../../src/schemas/page.ts';
import { listIssues } from '../../support/list-issues.ts';

const page = { title: 'The river', standfirst: 'A river.', description: 'A river.' };

const chapter = {
	...page,
	order: 1,
	part: 'country',
	essaySection: null,
	checkedTo: '2026-06-12',
	keyPoints: ['Wet.', 'Long.', 'Cold.'],
};

const refuse = (changes: object) => listIssues(chapterSchema, { ...chapter, ...changes });

describe('a chapter', () => {
	it('is accepted with these fields', () => {
		expect(refuse({})).toBe('');
	});

	it('has no misspelt field', () => {
		expect(refuse({ keypoints: ['Wet.'] })).toMatchInlineSnapshot(
			`"entry: Unrecognized key: "keypoints""`,
		);
	});

	it('says which part of the essay it answers, or that it answers none', () => {
		expect(refuse({ essaySection: undefined })).toMatchInlineSnapshot(
			`"essaySection: Invalid input: expected string, received undefined"`,
		);
	});

	it.each([
		['Wet.', 'Long.'],
		['a', 'b', 'c', 'd', 'e', 'f'],
	])('has three to five key points', (...keyPoints) => {
		expect(refuse({ keyPoints })).toMatchInlineSnapshot(
			`"keyPoints: A chapter has 3 to 5 key points."`,
		);
	});

	it('has a description that search engines do not cut', () => {
		expect(refuse({ description: 'a'.repeat(160) })).toBe('');
		expect(refuse({ description: 'a'.repeat(161) })).toMatchInlineSnapshot(
			`"description: A description has at most 160 characters."`,
		);
	});

	it('has a place in the reading order: 1, 2, 3', () => {
		expect(refuse({ order: 0 })).toMatchInlineSnapshot(
			`"order: Too small: expected number to be >=1"`,
		);
		expect(refuse({ order: 1.5 })).toMatchInlineSnapshot(
			`"order: Invalid input: expected int, received number"`,
		);
	});

	it('belongs to a part', () => {
		expect(refuse({ part: 'rivers' })).toMatchInlineSnapshot(
			`"part: Invalid option: expected one of "country"|"bargain"|"futures""`,
		);
	});
});

describe('a page', () => {
	it('is accepted with these fields', () => {
		expect(listIssues(pageSchema, page)).toBe('');
	});

	it('has no field of a chapter', () => {
		expect(listIssues(pageSchema, { ...page, order: 1 })).toMatchInlineSnapshot(
			`"entry: Unrecognized key: "order""`,
		);
	});

	it('has a description that search engines do not cut', () => {
		expect(listIssues(pageSchema, { ...page, description: 'a'.repeat(161) })).toMatchInlineSnapshot(
			`"description: A description has at most 160 characters."`,
		);
	});
});
