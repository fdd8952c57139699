import { describe, expect, it } from 'vitest';
import { drawChart } from '../../../src/charts/draw-chart.ts';
import { renderChartFile } from '../../../src/charts/render-chart-file.ts';
import { renderChartSvg } from '../../../src/charts/render-chart-svg.ts';
import { renderShapes } from '../../../src/charts/render-shapes.ts';
import { makeChart, makeClaims, makePoint, makeSeries } from './make-chart.ts';

const notes = {
	credits: [{ id: 'atlas', label: 'Press 2001' }],
	maker: 'Example',
	href: 'https://example.org/charts/river-lengths.svg',
};

describe('renderShapes', () => {
	it('places a bar by shares of the width and paints it by class or by colour', () => {
		const bar = { type: 'bar', x: 0.25, width: 0.5, y: 10, height: 13 } as const;
		const paint = { color: 'north', mark: 'solid' } as const;
		expect(renderShapes([{ ...bar, ...paint }], 'page')).toBe(
			'<rect class="chart-north" fill="currentColor" x="25%" y="10" width="50%" height="13"/>',
		);
		expect(renderShapes([{ ...bar, ...paint, mark: 'hollow' }], 'file')).toBe(
			'<rect color="#8a5a12" fill="#fbf8f1" stroke="currentColor" stroke-width="1.6" x="25%" y="10" width="50%" height="13"/>',
		);
	});

	it('escapes words', () => {
		const run = { text: '<R&D>', kind: 'label', color: 'ink' } as const;
		const line = { type: 'text', runs: [run], at: [0, 12], dx: 0, anchor: 'start' } as const;
		expect(renderShapes([{ ...line, at: [0, 12], runs: [run] }], 'page')).toBe(
			'<text class="chart-ink" x="0%" y="12">&lt;R&amp;D&gt;</text>',
		);
	});
});

describe('renderChartSvg', () => {
	const drawing = drawChart(makeChart({ title: 'Two “works” & more' }));

	it('is a picture with a name and a description of its own', () => {
		const svg = renderChartSvg(drawing, 'narrow');
		expect(svg).toContain(
			'role="img" aria-labelledby="chart-river-lengths-narrow-title" aria-describedby="chart-river-lengths-narrow-desc"',
		);
		expect(svg).toContain(
			'<title id="chart-river-lengths-narrow-title">Two “works” &amp; more</title>',
		);
		expect(svg).toContain('<desc id="chart-river-lengths-narrow-desc">They differ.</desc>');
	});

	it('has no style and no literal colour: pages forbid the one and change the other', () => {
		for (const form of ['narrow', 'wide'] as const) {
			expect(renderChartSvg(drawing, form)).not.toMatch(/style|#[0-9a-f]{3}/);
		}
	});
});

describe('renderChartFile', () => {
	it('says in words where it comes from and how it may be used', () => {
		const svg = renderChartFile(makeChart({ warnings: ['They measure differently.'] }), notes);
		expect(svg).toContain('Two works differ</text>');
		expect(svg).toContain('They measure differently.</text>');
		expect(svg).toContain('Sources: Press 2001. Data to 2021.</text>');
		expect(svg).toContain(
			'Example, CC BY 4.0. https://example.org/charts/river-lengths.svg</text>',
		);
	});

	it('needs no styles of a page', () => {
		expect(renderChartFile(makeChart(), notes)).not.toMatch(/class=|style|var\(/);
	});

	it('follows its claim and is otherwise the same', () => {
		const series = [makeSeries([{ claim: 'river-length/atlas' }, makePoint({ value: 1300 })])];
		const render = (value: number) =>
			renderChartFile(makeChart({ series }, makeClaims({ value })), notes);
		expect(render(1400)).toBe(render(1400));
		expect(render(1400)).not.toBe(render(1350));
		expect(render(1350)).toContain('1,350</text>');
	});
});
