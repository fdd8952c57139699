import { describe, expect, it } from 'vitest';
import { listWordBoxes } from '../../../src/charts/cut-line.ts';
import { drawChart } from '../../../src/charts/draw-chart.ts';
import { type PathShape, type Shape, SIZES } from '../../../src/figures/drawing.ts';
import { findTextFaults } from '../../../src/figures/find-text-faults.ts';
import { doMeet } from '../../../src/figures/place-beside.ts';
import { measure } from '../../../src/figures/text-styles.ts';
import type { ChartInput } from '../../../src/schemas/chart.ts';
import { makeEvent } from '../../support/make-entries.ts';
import { makeChart, makeClaims, makePoint, makeSeries, makeYears } from './make-chart.ts';

const draw = (...args: Parameters<typeof makeChart>) => drawChart(makeChart(...args));
const getShapes = (...args: Parameters<typeof makeChart>) => draw(...args).sizes.medium.shapes;
const readWords = (shapes: readonly Shape[]) =>
	shapes.flatMap((shape) => (shape.type === 'text' ? [shape.text] : []));
const listPaths = (shapes: readonly Shape[]) =>
	shapes.filter((shape): shape is PathShape => shape.type === 'path');

const PALE = 'dark: years of the title';
const gapped = makeYears({ 2013: 3, 2014: 4, 2019: 3 }, { colour: 'china' });

describe('a chart of columns', () => {
	it('marks the years without a figure, and says what the mark means', () => {
		const shapes = getShapes({ kind: 'columns', series: [gapped] });
		const gaps = listPaths(shapes).filter(({ certainty }) => certainty === 'contested');
		// Four years, and the sample in the key.
		expect(gaps).toHaveLength(5);
		expect(readWords(shapes)).toContain('year left out');
	});

	it('draws what the title is about full, the others pale', () => {
		const points = [1, 2, 3].map((value) =>
			makePoint({ value, date: `201${value}`, highlight: value === 2 }),
		);
		const series = [makeSeries(points, { colour: 'north' })];
		const faces = listPaths(getShapes({ kind: 'columns', series })).filter(
			({ fill }) => fill === 'north',
		);
		// The samples of the key, which say what full and pale mean, stand last.
		expect(faces.map(({ isPale = false }) => isPale)).toEqual([true, false, true, false, true]);
		expect(readWords(getShapes({ kind: 'columns', series }))).toContain(PALE);
		expect(readWords(getShapes({ kind: 'columns', series: [gapped] }))).not.toContain(PALE);
	});

	it('leaves out a figure that would stand nearer to another column', () => {
		// The column of 2012 stands between an event on its one side and taller columns on the other.
		const events = [makeEvent({ id: 'ban', title: 'A ban', date: '2011-12-22' })];
		const chart: Partial<ChartInput> = {
			kind: 'columns',
			events: [{ event: 'ban', label: 'the ban' }],
			series: [
				makeYears(
					Object.fromEntries(
						Array.from({ length: 16 }, (_, index) => [2010 + index, index === 2 ? 1234 : 1300]),
					),
				),
			],
		};
		const words = readWords(draw(chart, new Map(), events).sizes.narrow.shapes);
		expect(words).not.toContain('1,234');
	});

	it('stops the lines of the grid and of events at the figures over them', () => {
		const events = [makeEvent({ id: 'ban', title: 'A ban', date: '2013-12-22' })];
		const points = [3000, 2990, 1200, 3000].map((value, index) =>
			makePoint({ value, date: `${2012 + index}`, highlight: index === 1 }),
		);
		const chart: Partial<ChartInput> = {
			kind: 'columns',
			events: [{ event: 'ban', label: 'the ban' }],
			series: [makeSeries(points, { colour: 'north' })],
		};
		const { shapes } = draw(chart, new Map(), events).sizes.narrow;
		const words = listWordBoxes(shapes);
		expect(words.length).toBeGreaterThan(2);
		const lines = listPaths(shapes).flatMap(({ d, fill }) =>
			fill === undefined ? [...d.matchAll(/M([\d.]+) ([\d.]+)([HV])([\d.]+)/g)] : [],
		);
		expect(lines.length).toBeGreaterThan(4);
		for (const [d, x, y, way, end] of lines) {
			const [left, top] = [Number(x), Number(y)];
			const right = way === 'H' ? Number(end) : left;
			const bottom = way === 'V' ? Number(end) : top;
			const met = words.filter((box) => doMeet({ left, right, top, bottom }, box, 0));
			expect(met, d).toEqual([]);
		}
	});

	it('ends the line of an event on nought, so that what hangs below keeps its figure', () => {
		const events = [makeEvent({ id: 'ban', title: 'A ban', date: '2013-12-22' })];
		const chart: Partial<ChartInput> = {
			kind: 'columns',
			unit: '%',
			events: [{ event: 'ban', label: 'the ban' }],
			series: [makeYears({ 2012: 3, 2013: -3, 2014: -3.2, 2015: 4 })],
		};
		const { shapes } = draw(chart, new Map(), events).sizes.narrow;
		const [line] = listPaths(shapes).filter(({ d }) => /^M[\d.]+ [\d.]+V[\d.]+$/.test(d));
		const [base] = listPaths(shapes).filter(
			({ d, stroke }) => stroke === 'muted' && d.includes('H'),
		);
		const nought = base?.d.split(/[ H]/)[1];
		expect(line?.d.split('V')[1]).toBe(nought);
		for (const { d } of listPaths(shapes)) {
			const ends = [...d.matchAll(/M[\d.]+ [\d.]+V([\d.]+)/g)];
			if (!d.endsWith('z'))
				for (const [, end] of ends) expect(Number(end)).toBeLessThanOrEqual(Number(nought));
		}
		expect(readWords(shapes)).toEqual(expect.arrayContaining(['−3', '−3.2']));
	});

	it('sets columns of one year side by side, and names their series', () => {
		const other = makeYears({ 2013: 2 }, { id: 'other', label: 'Others', mark: 'hollow' });
		const words = readWords(getShapes({ kind: 'columns', series: [gapped, other] }));
		expect(words).toEqual(expect.arrayContaining(['Works', 'Others']));
	});
});

describe('a chart of lines', () => {
	it('joins years that follow each other by a whole line, others by a dashed one', () => {
		const shapes = getShapes({ kind: 'lines', series: [gapped] });
		const lines = listPaths(shapes).filter(
			({ stroke, d }) => stroke === 'china' && d.includes('L'),
		);
		expect(lines.map(({ certainty }) => certainty)).toEqual([undefined, 'estimate']);
		expect(readWords(shapes)).toContain('years left out');
	});

	it('says that its axis does not begin at nought, and tears it', () => {
		const shapes = getShapes({ kind: 'lines', axisFrom: 2, series: [gapped] });
		expect(readWords(shapes)).toContain('km; the axis begins at 2, not at nought');
		expect(listPaths(shapes).some(({ d }) => (d.match(/l/g) ?? []).length > 20)).toBe(true);
	});

	it('names several series where they end, with their last figure', () => {
		const other = makeYears({ 2013: 2, 2019: 8 }, { id: 'other', label: 'Others' });
		const words = readWords(getShapes({ kind: 'lines', series: [gapped, other] }));
		expect(words).toEqual(expect.arrayContaining(['Works', 'Others', '8']));
	});

	it('says how many times as high one series is as another, in the drawing and in words', () => {
		const other = makeYears({ 2013: 6, 2019: 12 }, { id: 'other', label: 'Others' });
		const times = { of: 'other', as: 'works' };
		const drawing = draw({ kind: 'lines', times, series: [gapped, other] });
		expect(readWords(drawing.sizes.narrow.shapes)).toEqual(
			expect.arrayContaining(['×\u00a02', '×\u00a04']),
		);
		expect(drawing.words).toContainEqual({
			heading: 'Others over Works',
			sentences: ['2013: 2 times as many.', '2019: 4 times as many.'],
		});
	});
});

describe('a chart of steps', () => {
	it('holds a figure until the next, and the last until the data end', () => {
		const points = [
			makePoint({ value: 10, date: '2025-02' }),
			makePoint({ value: 145, date: '2025-04' }),
		];
		const series = [makeSeries(points, { colour: 'china' })];
		const [step] = listPaths(getShapes({ kind: 'steps', asOf: '2025-10-30', series })).filter(
			({ stroke }) => stroke === 'china',
		);
		const stops =
			step?.d
				.slice(1)
				.split('L')
				.map((stop) => stop.split(' ').map(Number)) ?? [];
		// From nought up to the first figure, across, up to the second, across to the end.
		expect(stops).toHaveLength(5);
		expect(stops[1]?.[1]).toBe(stops[2]?.[1]);
		expect(stops[2]?.[0]).toBe(stops[3]?.[0]);
		expect(stops[4]?.[0]).toBeGreaterThan(600);
	});
});

describe('a chart of dots', () => {
	it('has in its key only marks that it draws: no bar for a series without ranges', () => {
		const series = [
			makeSeries([makePoint({ low: 20, high: 30 }), makePoint({ date: '2021', value: 40 })], {
				id: 'could',
				mark: 'hollow',
				colour: 'north',
			}),
			makeSeries([makePoint({ value: 50 })], { id: 'are', label: 'Made', colour: 'china' }),
		];
		const shapes = getShapes({ kind: 'dots', series });
		expect(listPaths(shapes).filter(({ fill }) => fill === 'china')).toEqual([]);
		// The range and its sample.
		expect(listPaths(shapes).filter(({ stroke }) => stroke === 'north')).toHaveLength(2);
	});

	const points = [
		makePoint({ low: 4, high: 6, date: '2024-02', label: 'Seoul' }),
		makePoint({ value: 9, date: '2024-08', label: 'Kyiv', qualifier: 'more than' }),
	];

	it('joins no points, and names the author of each', () => {
		const shapes = getShapes({ kind: 'dots', series: [makeSeries(points, { colour: 'north' })] });
		const words = readWords(shapes);
		expect(words).toEqual(
			expect.arrayContaining(['Seoul', '4–6', 'Kyiv', 'more\u00a0than\u00a09']),
		);
		expect(listPaths(shapes).filter(({ stroke, fill }) => stroke === 'north' && !fill)).toEqual([]);
	});

	it('has a key for series that only their marks tell apart', () => {
		const years = { 2019: 3, 2020: 4 };
		const other = makeYears({ 2019: 1, 2020: 2 }, { id: 'other', label: 'Others', mark: 'hollow' });
		const count = (series: Partial<ChartInput>['series']) =>
			readWords(getShapes({ kind: 'dots', series: series ?? [] })).filter(
				(text) => text === 'Others',
			).length;
		// In the key and where its marks end.
		expect(count([makeYears(years), other])).toBe(2);
		expect(count([makeYears(years, { mark: 'hollow' }), other])).toBe(1);
	});

	it('has a line where the method changes, with its words', () => {
		const breaks = [{ before: '2022', label: 'a new method' }];
		const series = [makeYears({ 2019: 3, 2020: 4, 2023: 3 })];
		const drawing = draw({ kind: 'dots', breaks, series });
		expect(readWords(drawing.sizes.wide.shapes)).toContain('2022: a new method');
		expect(drawing.words.flatMap(({ sentences }) => sentences)).toContain('2022: a new method.');
	});
});

describe('a chart of bars', () => {
	it('has a bar for each point, or one a series from its lowest figure to its highest', () => {
		const series = [makeSeries([makePoint({ value: 1352 }), makePoint({ value: 1420 })])];
		expect(readWords(getShapes({ series }))).toEqual(expect.arrayContaining(['1,352', '1,420']));
		expect(readWords(getShapes({ isSpread: true, series }))).toContain('1,352–1,420');
	});

	it('draws a figure with an upper end alone as full as the others, and tears its end', () => {
		const series = [
			makeSeries([makePoint({ high: 1300 }), makePoint({ value: 500 })], { colour: 'north' }),
		];
		const faces = listPaths(getShapes({ series })).filter(({ fill }) => fill === 'north');
		expect(faces.map(({ d, isPale = false }) => [d.includes('l'), isPale])).toEqual([
			[true, false],
			[false, false],
		]);
	});
});

describe('an event', () => {
	const events = [
		makeEvent({ id: 'ban', title: 'A ban', date: '2017-12-22', sources: ['gauges'] }),
	];
	const chart: Partial<ChartInput> = {
		kind: 'columns',
		events: [{ event: 'ban', label: 'the ban' }],
		series: [makeYears({ 2015: 5, 2016: 6, 2017: 5, 2018: 2 })],
	};

	it('is marked with its year, told with its day, and rests on its sources', () => {
		const drawing = draw(chart, new Map(), events);
		expect(readWords(drawing.sizes.narrow.shapes)).toContain('the ban, 2017');
		expect(drawing.words.at(-1)?.sentences).toEqual(['22 December 2017: the ban.']);
		expect(drawing.sources).toContain('gauges');
	});

	it('is named where it does not exist', () => {
		expect(() => draw(chart)).toThrow('There is no event "ban".');
	});

	it('has its words beside its line, not over it, where another row has room for them', () => {
		const both = [
			...events,
			makeEvent({ id: 'seal', title: 'A seal', date: '2019-12-22', sources: ['gauges'] }),
		];
		const drawing = draw(
			{
				...chart,
				series: [makeYears({ 2016: 5, 2017: 4, 2018: 3, 2020: 3, 2024: 4 })],
				events: [
					{ event: 'ban', label: 'the ban of coal, iron and seafood' },
					{ event: 'seal', label: 'the border sealed' },
				],
			},
			new Map(),
			both,
		);
		const { shapes } = drawing.sizes.medium;
		const lines = listPaths(shapes)
			.filter(({ d }) => /^M[\d.]+ [\d.]+V[\d.]+$/.test(d))
			.map(({ d }) => Number(/^M(\S+)/.exec(d)?.[1]));
		const starts = shapes.flatMap((shape) =>
			shape.type === 'text' && /ban of|sealed/.test(shape.text)
				? [[shape.at[0], shape.at[0] + measure(shape.text, 'small')]]
				: [],
		);
		expect(starts).toHaveLength(2);
		for (const [start = 0, end = 0] of starts) {
			expect(lines.filter((at) => Math.abs(at - start) < 6 || Math.abs(at - end) < 6)).toHaveLength(
				1,
			);
		}
	});
});

describe('a level', () => {
	it('is a line across with its figure, told in words and in the table', () => {
		const levels = [{ claim: 'river-length/atlas', label: 'the need' }];
		const series = [makeYears({ 2015: 5, 2016: 6 })];
		const drawing = draw({ kind: 'columns', levels, series }, makeClaims({ value: 7 }));
		expect(readWords(drawing.sizes.narrow.shapes)).toContain('the need: 7');
		expect(drawing.words).toContainEqual({
			heading: 'the need',
			sentences: [expect.stringContaining('7\u00a0km.') as string],
		});
		expect(drawing.table.rows.flat()).toContainEqual(
			expect.objectContaining({ text: expect.stringMatching(/^the need, /) as string }),
		);
	});
});

describe('every kind of chart', () => {
	const kinds = ['columns', 'lines', 'steps', 'dots', 'bars'] as const;

	it.each(kinds)('sets a long figure near the edge within the frame: %s', (kind) => {
		const point = makePoint({ low: 12_345_678, date: '2020', qualifier: 'more than' });
		expect(findTextFaults(draw({ kind, series: [makeSeries([point])] }))).toEqual([]);
	});

	it.each(kinds)('is drawn the same twice: %s', (kind) => {
		expect(draw({ kind, series: [gapped] })).toEqual(draw({ kind, series: [gapped] }));
	});

	it.each(SIZES)(
		'labels first, last, highest and lowest of many columns where there is room: %s',
		(size) => {
			const series = [makeYears({ 1990: 20, 1995: 900, 2000: 25, 2005: 1, 2010: 30 })];
			const words = readWords(draw({ kind: 'columns', series }).sizes[size].shapes);
			expect(words).toEqual(expect.arrayContaining(['20', '900', '1', '30']));
		},
	);
});
