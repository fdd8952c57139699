import { describe, expect, it } from 'vitest';
import { drawChart } from '../../../src/charts/draw-chart.ts';
import { MIN_WIDTHS, type Shape } from '../../../src/charts/drawing.ts';
import { getChart } from '../../../src/charts/get-chart.ts';
import type { ChartInput } from '../../../src/schemas/chart.ts';
import { makeSite } from '../../support/make-entries.ts';
import { readSiteEntries } from '../../support/read-site-entries.ts';
import { makeChart, makeClaims, makePoint, makeSeries } from './make-chart.ts';
import { listBoxes, listClashes, listOutside } from './measure-drawing.ts';

const old = makeSeries(
	[makePoint({ low: 20, high: 30, date: '2020' }), makePoint({ low: 40, high: 50, date: '2021' })],
	{ id: 'old', label: 'Older count', mark: 'hollow' },
);
const assembled = makeSeries(
	[makePoint({ high: 20, date: '2022' }), makePoint({ value: 30, date: '2023' })],
	{ id: 'new', label: 'Newer count' },
);
const broken: Partial<ChartInput> = {
	kind: 'dots',
	breaks: [{ before: '2022', label: 'A new method' }],
	series: [old, assembled],
};

const forms = ['narrow', 'wide'] as const;
const draw = (chart: Partial<ChartInput>, form: (typeof forms)[number]) =>
	drawChart(makeChart(chart)).forms[form].shapes;
const readWords = (shapes: readonly Shape[]) =>
	shapes.flatMap((shape) =>
		shape.type === 'text' ? [shape.runs.map(({ text }) => text).join('')] : [],
	);

describe.each(forms)('a %s chart', (form) => {
	it('joins no points, of one series or of two', () => {
		const shapes = (['dots', 'columns'] as const).flatMap((kind) =>
			draw({ ...broken, kind }, form),
		);
		// Axes, guides and the break run straight across or straight down: none leads from point to point.
		const slanted = shapes.filter(
			(shape) =>
				shape.type === 'rule' && shape.from[0] !== shape.to[0] && shape.from[1] !== shape.to[1],
		);
		expect(slanted).toEqual([]);
	});

	it('draws the break where the method changes', () => {
		const shapes = draw(broken, form);
		const dashed = shapes.filter((shape) => shape.type === 'rule' && shape.dash === 'dashed');
		expect(dashed).toHaveLength(1);
		expect(readWords(shapes)).toContain('A new method');
	});

	it('marks a figure with a dot, a range with a bar, an open end with an arrow', () => {
		const marks = draw(broken, form).flatMap((shape) => {
			if (shape.type === 'bar') return ['bar'];
			return shape.type === 'mark' && shape.dx === 0 ? [shape.shape] : [];
		});
		const down = form === 'wide' ? 'arrow-down' : 'arrow-left';
		expect(marks).toEqual(['bar', 'bar', down, 'dot', 'dot']);
	});

	it('says where years are missing', () => {
		const points = ['2013', '2019'].map((date) => makePoint({ value: 3, date }));
		const words = readWords(draw({ kind: 'columns', series: [makeSeries(points)] }, form));
		expect(words).toContain(form === 'wide' ? 'no figures' : '2014–2018: no figures');
	});

	it('follows its claim', () => {
		const chart = { series: [makeSeries([{ claim: 'river-length/atlas' }])] };
		const [before, after] = [1400, 1500].map(
			(value) => drawChart(makeChart(chart, makeClaims({ value }))).forms[form].shapes,
		);
		expect(readWords(before ?? [])).toContain('1,400');
		expect(readWords(after ?? [])).toContain('1,500');
		expect(readWords(after ?? [])).not.toContain('1,400');
	});

	it('labels the first, last, highest and lowest of many columns', () => {
		const points = Array.from({ length: 30 }, (_, index) =>
			makePoint({ value: [1234, 999_999, 1][index % 7] ?? 5000 + index, date: `${1990 + index}` }),
		);
		const words = readWords(draw({ kind: 'columns', series: [makeSeries(points)] }, form));
		expect(words).toEqual(expect.arrayContaining(['1,234', '999,999', '1', '1990', '2019']));
	});

	it('is drawn the same twice', () => {
		expect(draw(broken, form)).toEqual(draw(broken, form));
	});

	it('sets a figure near the edge within the frame', () => {
		const point = makePoint({ low: 12_345_678, date: '2020', qualifier: 'considerably more than' });
		for (const kind of ['rows', 'columns', 'dots'] as const) {
			const drawing = drawChart(makeChart({ kind, series: [makeSeries([point])] })).forms[form];
			const boxes = listBoxes(drawing.shapes, form);
			expect(listOutside(boxes, MIN_WIDTHS[form], drawing.height)).toEqual([]);
		}
	});
});

const site = makeSite(readSiteEntries());
const cases = [...site.charts.keys()].flatMap((id) => forms.map((form) => [id, form] as const));

describe.runIf(cases.length > 0).each(cases)('the chart %s, %s', (id, form) => {
	const { shapes, height } = drawChart(getChart(site, id).chart).forms[form];
	const boxes = listBoxes(shapes, form);

	it('keeps its words within the frame', () => {
		expect(listOutside(boxes, MIN_WIDTHS[form], height)).toEqual([]);
	});

	it('keeps its words apart', () => {
		expect(listClashes(boxes)).toEqual([]);
	});

	it('has no letter below 11 pixels', () => {
		expect(boxes.filter(({ top, bottom }) => (bottom - top) / 0.75 < 11)).toEqual([]);
	});
});
