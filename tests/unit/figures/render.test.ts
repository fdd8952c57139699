import { describe, expect, it } from 'vitest';
import type {
	FigureDrawing,
	PathShape,
	SizeDrawing,
	TextShape,
} from '../../../src/figures/drawing.ts';
import { renderFile } from '../../../src/figures/render-file.ts';
import { renderShapes, renderSvg } from '../../../src/figures/render-svg.ts';

const box: PathShape = { type: 'path', d: 'M0 0h9v9z', fill: 'north' };
const word: TextShape = {
	type: 'text',
	text: '<R&D>',
	at: [0, 12],
	anchor: 'start',
	kind: 'label',
	color: 'ink',
};
const size: SizeDrawing = { height: 40, shapes: [box, word] };
const drawing: FigureDrawing = {
	id: 'river',
	title: 'Two “works” & more',
	subtitle: 'Length of the river',
	alt: 'They differ.',
	notes: ['They measure differently.'],
	asOf: '2021',
	sizes: { narrow: size, medium: size, wide: size, sheet: size },
	words: [],
	table: { columns: [], rows: [] },
	sources: ['atlas'],
	replaces: [],
};
const notes = {
	credits: [{ id: 'atlas', label: 'Press 2001' }],
	maker: 'Example',
	href: 'https://example.org/charts/river.svg',
};

describe('renderShapes', () => {
	it('paints a face by class or by colour, and a pale one so that the others stand out', () => {
		expect(renderShapes([box], 'page')).toBe(
			'<path d="M0 0h9v9z" fill="currentColor" class="fig-north"/>',
		);
		expect(renderShapes([{ ...box, isPale: true }], 'file')).toBe(
			'<path d="M0 0h9v9z" fill-opacity=".35" fill="#8a5a12"/>',
		);
	});

	it('escapes words', () => {
		expect(renderShapes([word], 'page')).toBe(
			'<text x="0" y="12" class="fig-text fig-label fig-ink">&lt;R&amp;D&gt;</text>',
		);
	});
});

describe('renderSvg', () => {
	const svg = renderSvg(drawing, 'chart-river', 'narrow');

	it('is a picture with a name and a description of its own', () => {
		expect(svg).toContain(
			'role="img" aria-labelledby="chart-river-narrow-title" aria-describedby="chart-river-narrow-desc"',
		);
		expect(svg).toContain('<title id="chart-river-narrow-title">Two “works” &amp; more</title>');
		expect(svg).toContain('<desc id="chart-river-narrow-desc">They differ.</desc>');
	});

	it('has no style and no literal colour: pages forbid the one and change the other', () => {
		expect(svg).not.toMatch(/style|#[0-9a-f]{3}/);
	});
});

describe('renderFile', () => {
	it('says in words where it comes from and how it may be used', () => {
		const svg = renderFile(drawing, notes);
		expect(svg).toContain('Two “works” &amp; more</text>');
		expect(svg).toContain('They measure differently.</text>');
		expect(svg).toContain('Sources: Press 2001. Data to 2021.</text>');
		expect(svg).toContain('Example, CC BY 4.0. https://example.org/charts/river.svg</text>');
	});

	it('needs no styles of a page', () => {
		expect(renderFile(drawing, notes)).not.toMatch(/class=|style|var\(/);
	});
});
