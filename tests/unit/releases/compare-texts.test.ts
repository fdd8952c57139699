import { describe, expect, test } from 'vitest';
import { EMPTY } from '../../../src/permalinks/plan-ledgers.ts';
import type { BlockKind, ChapterText, TextBlock } from '../../../src/releases/canonical-text.ts';
import { compareTexts, compareWords } from '../../../src/releases/compare-texts.ts';
import { describeComparison } from '../../../src/releases/describe-comparison.ts';
import type { Ledger } from '../../../src/schemas/ledger.ts';

const block = (id: string, words: string, kind: BlockKind = 'paragraph'): TextBlock => ({
	id,
	kind,
	attributes: {},
	lines: [[words, [1]]],
});
const text = (...blocks: TextBlock[]): ChapterText => ({ fields: {}, blocks });

const since = '2026-12-01';
const released = text(
	block('opening', 'The opening', 'heading-2'),
	block('p-2222', 'The zone is 4 km wide.'),
	block('p-3333', 'It stays as it is.'),
	block('p-4444', 'It was removed.'),
	block('p-5555', 'It went away.'),
	block('p-6666', 'It was taken in.'),
	block('river/atlas', 'length: 4 km', 'claim'),
);
const ledgers = new Map<string, Ledger>([
	[
		'line',
		{
			...EMPTY,
			paragraphs: { 'p-2222': '', 'p-3333': '', 'p-7777': '', 'p-8888': '' },
			anchors: ['opening'],
			gone: {
				'p-4444': { because: 'It was wrong.', since },
				'p-5555': { to: 'p-5555', since },
				'p-6666': { to: 'p-3333', since },
			},
		},
	],
	['bridge', { ...EMPTY, paragraphs: { 'p-5555': '' } }],
]);
const now = new Map([
	[
		'line',
		text(
			block('p-8888', 'A new start.'),
			block('opening', 'The opening', 'heading-2'),
			block('p-2222', 'The zone is 3 km wide.'),
			block('p-3333', 'It stays as it is.'),
			block('p-7777', 'It is new.'),
			block('river/atlas', 'length: 3 km', 'claim'),
		),
	],
	['bridge', text(block('p-5555', 'It went away.'))],
]);

describe('what has changed since a release', () => {
	const comparison = compareTexts(released, 'line', now, ledgers);

	test('is told word by word, of the paragraph with the same id', () => {
		expect(comparison.changes.get('p-2222')).toEqual({
			kind: 'changed',
			pieces: [
				{ kind: 'same', words: 'The zone is ' },
				{ kind: 'removed', words: '4' },
				{ kind: 'added', words: '3' },
				{ kind: 'same', words: ' km wide.' },
			],
		});
	});

	test('is nothing where the words are the same, wherever source marks stand', () => {
		expect(comparison.changes.has('p-3333')).toBe(false);
		expect(comparison.changes.has('opening')).toBe(false);
	});

	test('tells what is gone, and why', () => {
		expect(comparison.changes.get('p-4444')).toEqual({
			kind: 'gone',
			because: 'It was wrong.',
			since,
		});
	});

	test('tells what stands in another chapter, or in another paragraph', () => {
		expect(comparison.changes.get('p-5555')).toEqual({
			kind: 'moved',
			chapter: 'bridge',
			id: 'p-5555',
			pieces: [],
		});
		expect(comparison.changes.get('p-6666')).toMatchObject({
			kind: 'moved',
			chapter: 'line',
			id: 'p-3333',
		});
	});

	test('tells what is new, and where', () => {
		expect([...comparison.added].map(([after, blocks]) => [after, blocks[0]?.id])).toEqual([
			[undefined, 'p-8888'],
			['p-3333', 'p-7777'],
		]);
	});

	test('does not compare what the text rests on', () => {
		expect(comparison.changes.has('river/atlas')).toBe(false);
		expect(comparison.total).toBe(6);
	});

	test('is counted in a sentence', () => {
		expect(describeComparison(comparison)).toBe(
			'Of its 6 passages, 1 has changed, 2 have moved, 1 was removed and 2 are new since; each is marked where it stands.',
		);
		expect(describeComparison(compareTexts(now.get('line')!, 'line', now, ledgers))).toBe(
			'Nothing in it has changed since.',
		);
	});
});

test('the pieces of a comparison give both texts again', () => {
	const before = 'Governments have never settled the matter, and so it lasts: 4 km, 조선.';
	const after = 'Governments never settled a matter of 3 km, 조선로동당, and so it lasted.';
	const pieces = compareWords(before, after);
	const join = (kind: string) =>
		pieces
			.filter((piece) => piece.kind === 'same' || piece.kind === kind)
			.map(({ words }) => words)
			.join('')
			.replace(/\s+/g, ' ');
	expect(join('removed')).toBe(before);
	expect(join('added')).toBe(after);
});
