import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { describeIssue } from '../../../../src/checks/content/describe-issue.ts';

const schema = z.strictObject({
	title: z.string().max(5, 'A title has at most 5 letters.').optional(),
	count: z.int().min(1).optional(),
	tags: z.array(z.string()).min(1).default(['a']),
	parts: z
		.array(z.strictObject({ label: z.string().optional(), size: z.number().optional() }))
		.default([]),
	values: z
		.record(z.string().regex(/^[a-z]+$/, 'Lower case.'), z.strictObject({ unit: z.string() }))
		.default({}),
	drawing: z
		.discriminatedUnion('kind', [
			z.strictObject({ kind: z.literal('line'), ends: z.array(z.strictObject({ at: z.int() })) }),
			z.strictObject({ kind: z.literal('dot'), at: z.int() }),
		])
		.optional(),
});

/** What authors read about an entry. */
function explain(data: unknown): string[] {
	const issues = schema.safeParse(data).error?.issues ?? [];
	return issues
		.flatMap((issue) => describeIssue(issue, data, schema))
		.map(({ message, fix, path }) => `${path.join('.')}: ${message} Fix: ${fix}`);
}

describe('describeIssue', () => {
	it.each([
		[{ title: 7 }, 'title: "title" is 7, not text. Fix: write text.'],
		[{ title: null }, 'title: "title" is null, not text. Fix: write text.'],
		[{ title: ['a'] }, 'title: "title" is a list of 1, not text. Fix: write text.'],
		[{ title: { a: 1 } }, 'title: "title" is a group of fields, not text. Fix: write text.'],
		[
			{ title: 'too long' },
			'title: "title" is "too long". A title has at most 5 letters. Fix: correct "title".',
		],
		[{ count: 1.5 }, 'count: "count" is 1.5, not a whole number. Fix: write a whole number.'],
		[{ count: 0 }, 'count: "count" is 0. Expected number to be >=1. Fix: correct "count".'],
		[
			{ tags: [] },
			'tags: "tags" is a list of 0. Expected array to have >=1 items. Fix: correct "tags".',
		],
		[{ tags: [7] }, 'tags.0: An item of "tags" is 7, not text. Fix: write text.'],
		[
			{ values: { A: { unit: 'km' } } },
			'values.A: "A" is not a valid key. Lower case. Fix: rename it.',
		],
		[
			{ values: { a: {} } },
			'values.a.unit: "unit" is missing. Fix: add "unit"; content/README.md shows an example.',
		],
	])('puts what is wrong with %j into words', (data, text) => {
		expect(explain(data)).toEqual([text]);
	});

	it('names the fields there are where one is unknown, at any depth', () => {
		expect(explain({ parts: [{ lable: 'a' }] })).toEqual([
			'parts.0.lable: "lable" is not a field here. Fix: remove it, or use one of label, size (did you mean "label"?).',
		]);
		expect(explain({ values: { a: { unit: 'km', units: 'km' } } })).toEqual([
			'values.a.units: "units" is not a field here. Fix: remove it, or use one of unit (did you mean "unit"?).',
		]);
	});

	it('names the kinds that an entry can be of', () => {
		expect(explain({ drawing: { kind: 'dto', at: 1 } })).toEqual([
			'drawing.kind: "kind" is "dto", which is not one of its values. Fix: use one of line, dot (did you mean "dot"?).',
		]);
	});

	it('names the fields of the kind that the entry is of', () => {
		expect(explain({ drawing: { kind: 'dot', at: 1, ends: [] } })).toEqual([
			'drawing.ends: "ends" is not a field here. Fix: remove it, or use one of kind, at.',
		]);
		expect(explain({ drawing: { kind: 'line', ends: [{ at: 1, att: 2 }] } })).toEqual([
			'drawing.ends.0.att: "att" is not a field here. Fix: remove it, or use one of at (did you mean "at"?).',
		]);
	});

	it('cuts long texts short', () => {
		expect(explain({ title: 'word '.repeat(20) })[0]).toContain(`"${'word '.repeat(8)}…"`);
	});
});
