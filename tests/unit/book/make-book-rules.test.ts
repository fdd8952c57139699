import { expect, test } from 'vitest';
import { makeBookRules } from '../../../src/book/make-book-rules.ts';

test('the book has left and right pages and a running head for each part', () => {
	const rules = makeBookRules({ site: 'Site', url: 'example.org', checked: 'Checked' }, [
		{ id: 'river', title: '1 The river' },
		{ id: 'maps', title: 'The maps' },
	]);
	expect(rules).toContain('@page :left{margin-inline:14mm 20mm;');
	expect(rules).toContain('@page :right{margin-inline:20mm 14mm;');
	expect(rules).toContain('@page river:right{@top-left{content:"1 The river";');
	expect(rules).toContain('#river{page:river}');
	expect(rules).toMatch(/@page :first\{@top-left\{content:none\}/);
});
