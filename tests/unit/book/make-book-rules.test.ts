import { expect, test } from 'vitest';
import { makeBookRules } from '../../../src/book/make-book-rules.ts';

test('the book has left and right pages, a running head for each part, and maps that lie', () => {
	const rules = makeBookRules({ site: 'Site', url: 'example.org', checked: 'Checked' }, [
		{ id: 'river', title: '1 The river', paper: 'portrait' },
		{ id: 'maps', title: 'The maps', paper: 'mixed' },
	]);
	expect(rules).toContain('@page :left{margin-inline:14mm 20mm;');
	expect(rules).toContain('@page :right{margin-inline:20mm 14mm;');
	expect(rules).toContain('@page river:right{@top-left{content:"1 The river";');
	expect(rules).toContain('#river{page:river}');
	expect(rules).toContain('@page plate{size:landscape;');
	expect(rules).toContain('@page plate:right{@top-left{content:"The maps";');
	expect(rules).not.toContain('@page plate:right{@top-left{content:"1 The river";');
	expect(rules).toMatch(/@page :first\{@top-left\{content:none\}/);
});
