import { parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { labelCells } from '../../../../src/book/epub/label-cells.ts';
import { serialize } from '../../../../src/html/serialize.ts';
import { make } from '../../../../src/html/tree.ts';

function label(heads: string[], cells: string[]): string {
	const row = (tag: string, texts: string[]) =>
		texts.map((text) => `<${tag}>${text}</${tag}>`).join('');
	const table = `<table><thead><tr>${row('th', heads)}</tr></thead><tbody><tr>${row('td', cells)}</tr></tbody></table>`;
	const part = make('div', {}, parseFragment(table).childNodes.slice());
	labelCells(part);
	return serialize(part);
}

test('in a wide table each cell but the first names its column', () => {
	const html = label(['Place', 'What', 'From', 'Line'], ['Seoul', 'capital', '', '40 km']);
	expect(html).toContain('<table class="table--wide">');
	expect(html).toContain('<td>Seoul</td><td><span class="cell-label">What: </span>capital</td>');
	expect(html).toContain('<td class="cell--empty"></td>');
	expect(html).toContain('<td><span class="cell-label">Line: </span>40 km</td>');
});

test('a table of three columns stays one', () => {
	expect(label(['Who', 'When', 'Figure'], ['A', 'B', 'C'])).not.toContain('class');
});
