import { describe, expect, it } from 'vitest';
import { acceptAnswer, type Asked, WrongAnswer } from '../../../src/permalinks/answer-question.ts';
import { EMPTY, type Question } from '../../../src/permalinks/plan-ledgers.ts';

const lost = (id: string): Question => ({
	kind: 'lost',
	id,
	chapter: 'river',
	text: 'It was wet.',
	line: 9,
	like: undefined,
});

const river = {
	...EMPTY,
	paragraphs: { 'p-2222': 'It was wet.', 'p-3333': 'It was dry.', 'p-4444': 'It is long.' },
};

/** Three paragraphs of which two are missed, and a third question. */
const asked: Asked = {
	ledgers: new Map([['river', river]]),
	chapters: [],
	plan: {
		ledgers: new Map([['river', river]]),
		questions: [lost('p-2222'), lost('p-3333'), { kind: 'anchor', id: 'mouth', chapter: 'river' }],
		ids: new Map(),
		fresh: new Set(),
	},
	day: '2026-06-12',
};

describe('an answer', () => {
	it('leads an old id to a paragraph that is there', () => {
		const ledger = acceptAnswer('p-2222', 'p-4444', asked).get('river');
		expect(ledger?.gone).toEqual({ 'p-2222': { to: 'p-4444', since: '2026-06-12' } });
		expect(ledger?.paragraphs).not.toHaveProperty('p-2222');
	});

	it('does not lead to a paragraph that is itself asked about', () => {
		expect(() => acceptAnswer('p-2222', 'p-3333', asked)).toThrow(WrongAnswer);
	});

	it('does not lead to itself or nowhere', () => {
		expect(() => acceptAnswer('p-2222', 'p-2222', asked)).toThrow(WrongAnswer);
		expect(() => acceptAnswer('p-2222', 'p-9999', asked)).toThrow(WrongAnswer);
	});
});
