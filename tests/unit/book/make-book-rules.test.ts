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

test('parts that continue another stand on its pages, the very first on that of the title', () => {
	const rules = makeBookRules({ site: 'Site', url: 'example.org', checked: 'Checked' }, [
		{ id: 'contents', title: 'Contents', continues: true },
		{ id: 'maps', title: 'The maps' },
		{ id: 'charts', title: 'The charts', continues: true },
		{ id: 'diagrams', title: 'The diagrams', continues: true },
	]);
	expect(rules).toContain('#contents{page:auto}');
	expect(rules).toContain('#charts{page:maps}');
	expect(rules).toContain('#diagrams{page:maps}');
	expect(rules).not.toContain('@page charts');
});
