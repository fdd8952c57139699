import { describe, expect, it } from 'vitest';
import { isNearest } from '../../../src/figures/nearest-mark.ts';
import { placeAuthors } from '../../../src/charts/place-authors.ts';
import { placeFigures } from '../../../src/charts/place-figures.ts';
import { isText } from '../../../src/figures/drawing.ts';
import { getSpace } from '../../../src/figures/place-beside.ts';
import { measure } from '../../../src/figures/text-styles.ts';
import { makeChart, makePoint, makeSeries } from './make-chart.ts';

/** A box by its corner and its extent, CSS pixels. */
const box = (left: number, top: number, width: number, height: number) => ({
	left,
	right: left + width,
	top,
	bottom: top + height,
});

describe('isNearest', () => {
	const dot = box(50, 50, 8, 8);
	const other = box(80, 50, 8, 8);

	it('holds for words clearly nearer to their own mark than to any other', () => {
		expect(isNearest({ mark: dot }, box(10, 40, 36, 13), [dot, other])).toBe(true);
		// Between the two, though nearer to its own.
		expect(isNearest({ mark: dot }, box(61, 50, 15, 13), [dot, other])).toBe(false);
		expect(isNearest({ mark: dot }, box(92, 40, 36, 13), [dot, other])).toBe(false);
	});

	it('goes by the middle of words over columns, which may be broader than they are', () => {
		const columns = [box(50, 100, 12, 50), box(67, 98, 12, 52)] as const;
		const wish = { mark: columns[0], straight: 'up' as const };
		expect(isNearest(wish, box(38, 83, 36, 13), columns)).toBe(true);
		expect(isNearest(wish, box(50, 83, 36, 13), columns)).toBe(false);
	});
});

describe('placing figures beside marks', () => {
	const frame = box(0, 0, 200, 200);
	const series = makeChart({
		series: [makeSeries([makePoint({ value: 16_000 }), makePoint({ value: 20_000 })])],
	}).series[0];
	if (series === undefined) throw new Error('No series.');
	const [first, second] = series.points;
	if (first === undefined || second === undefined) throw new Error('No points.');

	/** Two dots so close to each other that only the outer sides are free of doubt. */
	const makeWish = (point: typeof first, x: number, y: number) => ({
		series,
		point,
		at: [x, y - 4] as [number, number],
		mark: box(x - 4, y - 4, 8, 8),
	});

	it.each([
		['alone', placeFigures, 13],
		['with their authors', placeAuthors, 29],
	])('sets each nearer to its own, %s', (_, place, height) => {
		const wishes = [makeWish(first, 100, 110), makeWish(second, 112, 96)];
		const rivals = wishes.map(({ mark }) => mark);
		const shapes =
			place === placeAuthors
				? placeAuthors(wishes, frame, rivals, rivals, 90, [])
				: placeFigures(
						wishes,
						frame,
						{ taken: rivals, lines: [], rivals, grid: [], heads: [] },
						[],
					);
		const getGap = (text: string, mark: ReturnType<typeof box>) => {
			const own = shapes.filter(isText).find((shape) => shape.text === text);
			if (own === undefined) throw new Error(`"${text}" is left out.`);
			const width = measure(text, own.kind);
			return getSpace(box(own.at[0] - width / 2, own.at[1] - 11, width, height), mark);
		};
		const [lower, upper] = rivals;
		if (lower === undefined || upper === undefined) throw new Error('No marks.');
		expect(getGap('16,000', lower)).toBeLessThan(getGap('16,000', upper) - 3);
		expect(getGap('20,000', upper)).toBeLessThan(getGap('20,000', lower) - 3);
	});

	it('sets a figure with its author clear of the lines across', () => {
		const wish = makeWish(first, 100, 110);
		const line = { left: 0, right: 300, top: 90, bottom: 90 };
		const place = (grid: (typeof line)[]) =>
			placeAuthors([wish], frame, [wish.mark], [wish.mark], 90, grid).filter(isText);
		const meets = (grid: (typeof line)[]) =>
			place(grid).some(({ at: [, y] }) => y - 11 < line.top && y + 2 > line.top);
		expect(meets([])).toBe(true);
		expect(meets([line])).toBe(false);
	});

	it('leaves out what has no room of its own, and fails nothing', () => {
		const wishes = [makeWish(first, 8, 8)];
		const rivals = wishes.map(({ mark }) => mark);
		const narrow = box(0, 0, 16, 16);
		expect(placeAuthors(wishes, narrow, rivals, rivals, 90, [])).toEqual([]);
		expect(
			placeFigures(wishes, narrow, { taken: rivals, lines: [], rivals, grid: [], heads: [] }, []),
		).toEqual([]);
	});

	/** A long line of small dots, of which the title names one. */
	const makeLine = (isHighlight: boolean) =>
		Array.from({ length: 20 }, (_, index) => {
			const point = { ...first, isHighlight: isHighlight && index === 10 };
			return { ...makeWish(point, 10 + index * 9, 100), mark: box(8 + index * 9, 98, 4, 4) };
		});
	const setLine = (isHighlight: boolean) => {
		const wishes = makeLine(isHighlight);
		const rivals = wishes.map(({ mark }) => mark);
		const bare = { taken: rivals, lines: [], rivals, grid: [], heads: [] };
		return placeFigures(wishes, frame, bare, []).filter(isText);
	};

	it('sets the figure of the title at its large dot on a long line, though small ones are as near', () => {
		const own = setLine(true).filter(({ kind }) => kind === 'figure');
		expect(own).toHaveLength(1);
		expect(Math.abs((own[0]?.at[0] ?? 0) - 100)).toBeLessThan(25);
		expect(setLine(false).filter(({ at: [x] }) => x > 60 && x < 140)).toEqual([]);
	});

	it('sets the figure of the title small where it has no room in bold', () => {
		const point = { ...first, isHighlight: true };
		const wish = makeWish(point, 100, 100);
		const bold = measure('16,000', 'figure');
		const tight = box(100 - bold / 2 + 1, 0, bold - 2, 200);
		const bare = { taken: [wish.mark], lines: [], rivals: [wish.mark], grid: [], heads: [] };
		const kinds = (room: typeof tight) =>
			placeFigures([wish], room, bare, [])
				.filter(isText)
				.map(({ kind }) => kind);
		expect(kinds(tight)).toEqual(['small']);
		expect(kinds(frame)).toEqual(['figure']);
	});
});
