import { describe, expect, it } from 'vitest';
import {
	citedSourceSchema,
	dateSchema,
	daySchema,
	idSchema,
	getLanguageName,
	languageSchema,
	latSchema,
	lonSchema,
	textSchema,
} from '../../../src/schemas/shared.ts';
import { listIssues } from '../../support/list-issues.ts';

describe('an id', () => {
	it.each(['juche', '38th-parallel', 'cia-2026', 'a'])('may be "%s"', (id) => {
		expect(listIssues(idSchema, id)).toBe('');
	});

	it.each(['', 'Juche', 'two_words', 'two words', '-a', 'a-', 'a--b', 'café', 'a/b'])(
		'may not be "%s"',
		(id) => {
			expect(listIssues(idSchema, id)).toMatchInlineSnapshot(
				`"entry: An id is kebab-case: lower-case letters, digits and single hyphens."`,
			);
		},
	);
});

describe('a text', () => {
	it('is taken as it stands', () => {
		expect(textSchema.parse('Two states.')).toBe('Two states.');
	});

	it('may not be empty', () => {
		expect(listIssues(textSchema, '')).toMatchInlineSnapshot(`"entry: The text is empty."`);
	});

	it.each([' a', 'a ', 'a\n', ' '])('may not begin or end with a space: "%s"', (text) => {
		expect(listIssues(textSchema, text)).toMatchInlineSnapshot(
			`"entry: The text begins or ends with a space."`,
		);
	});
});

describe('a date', () => {
	it.each(['2026', '2026-06', '2026-06-12', '1999/2001', '2024-11/2025-04', '2024-02-29'])(
		'may be %s',
		(date) => {
			expect(listIssues(dateSchema, date)).toBe('');
		},
	);

	it('is kept as it is written', () => {
		expect(dateSchema.parse('2026-06')).toBe('2026-06');
	});

	it.each([
		'',
		'26',
		'2026-13',
		'2026-00',
		'2026-6',
		'2026-06-32',
		'12 June 2026',
		'2026/',
		'2026-06-12T00:00',
	])('may not be "%s"', (date) => {
		expect(listIssues(dateSchema, date)).toMatchInlineSnapshot(
			`"entry: A date is ISO and as exact as it is known: '2026', '2026-06', '2026-06-12' or a range '1999/2001'."`,
		);
	});

	it.each([2026, new Date(0), null])('may not be %o, which YAML made of it', (date) => {
		expect(listIssues(dateSchema, date)).toMatchInlineSnapshot(
			`"entry: A date is a quoted string such as '2026-06'."`,
		);
	});

	it.each(['2026-06-31', '2025-02-29', '2026-01-01/2026-02-30'])(
		'may not name a day that does not exist: %s',
		(date) => {
			expect(listIssues(dateSchema, date)).toMatchInlineSnapshot(
				`"entry: The day is not in the calendar."`,
			);
		},
	);

	it.each(['2001/1999', '2026-06-12/2026-06-11', '1999/1999'])(
		'that is a range may not run backwards or stand still: %s',
		(date) => {
			expect(listIssues(dateSchema, date)).toMatchInlineSnapshot(
				`"entry: A range runs from the earlier date to the later."`,
			);
		},
	);
});

describe('a day', () => {
	it('is a whole ISO date', () => {
		expect(listIssues(daySchema, '2026-06-12')).toBe('');
	});

	it.each(['2026-06', '2026', '2026-06-12/2026-06-13', '12 June 2026', ''])(
		'may not be "%s"',
		(day) => {
			expect(listIssues(daySchema, day)).toMatchInlineSnapshot(
				`"entry: A day is written '2026-06-12'."`,
			);
		},
	);

	it('may not be a date without quotes', () => {
		expect(listIssues(daySchema, new Date(0))).toMatchInlineSnapshot(
			`"entry: A day is a quoted string such as '2026-06-12'."`,
		);
	});

	it('must exist', () => {
		expect(listIssues(daySchema, '2026-06-31')).toMatchInlineSnapshot(
			`"entry: The day is not in the calendar."`,
		);
	});
});

describe('a language', () => {
	it.each([
		['ko', 'Korean'],
		['ar', 'Arabic'],
		['vi', 'Vietnamese'],
		['pt-BR', 'Brazilian Portuguese'],
		['zh-Hant', 'Traditional Chinese'],
	])('"%s" is called %s', (code, name) => {
		expect(listIssues(languageSchema, code)).toBe('');
		expect(getLanguageName(code)).toBe(name);
	});

	it.each(['', 'korean', 'KO', 'kr_KR', 'xx', 'ko-'])('is not "%s"', (code) => {
		expect(listIssues(languageSchema, code)).toBe(
			"entry: A language is a BCP 47 code, such as 'ko', 'ar' or 'zh-Hant'.",
		);
	});
});

describe('coordinates', () => {
	it('reach round the earth', () => {
		for (const lon of [-180, 0, 180]) expect(listIssues(lonSchema, lon)).toBe('');
		for (const lat of [-90, 0, 90]) expect(listIssues(latSchema, lat)).toBe('');
	});

	it('go no further', () => {
		expect(listIssues(lonSchema, -180.1)).toMatchInlineSnapshot(
			`"entry: A longitude is at least −180°."`,
		);
		expect(listIssues(lonSchema, 180.1)).toMatchInlineSnapshot(
			`"entry: A longitude is at most 180°."`,
		);
		expect(listIssues(latSchema, -90.1)).toMatchInlineSnapshot(
			`"entry: A latitude is at least −90°."`,
		);
		expect(listIssues(latSchema, 126.7)).toMatchInlineSnapshot(
			`"entry: A latitude is at most 90°."`,
		);
	});
});

describe('a cited source', () => {
	it('says something', () => {
		expect(listIssues(citedSourceSchema, { id: 'atlas' })).toMatchInlineSnapshot(
			`"says: Invalid input: expected string, received undefined"`,
		);
	});

	it('has no fields of its own invention', () => {
		const cited = { id: 'atlas', says: 'Gives it.', page: 7 };
		expect(listIssues(citedSourceSchema, cited)).toMatchInlineSnapshot(
			`"entry: Unrecognized key: "page""`,
		);
	});
});
