import { describe, expect, it } from 'vitest';
import { chooseFigures } from '../../../src/thumbs/choose-figures.ts';

const choose = (...bodies: string[]) =>
	[
		...chooseFigures(
			bodies.map((body, index) => ({ id: `c${index}`, body, cardMap: 'peninsula' })),
		).values(),
	].map(({ kind, id }) => `${kind} ${id}`);

describe('the figure that stands for a chapter', () => {
	it('is its first map', () => {
		expect(
			choose('<Chart id="trade" />\n\n<MapFigure id="dmz" />\n\n<MapFigure id="sites" />'),
		).toEqual(['map dmz']);
	});

	it('is its first chart where it has no map, else its first diagram', () => {
		expect(
			choose('Text.\n\n<Diagram id="hunger" />\n\n<Chart id="trade" />', '<Diagram id="tree" />'),
		).toEqual(['chart trade', 'diagram tree']);
	});

	it('is the place in a diagram where a small copy says that the chapter stands there', () => {
		const body = '<Diagram id="tree" at="a" />\n\n<Chart id="trade" />\n\n<Diagram id="tree" />';
		expect([...chooseFigures([{ id: 'c', body, cardMap: 'dmz' }]).values()]).toEqual([
			{ kind: 'diagram', id: 'tree', at: 'a' },
		]);
	});

	it('is none of a chapter before it', () => {
		expect(
			choose(
				'<MapFigure id="dmz" />',
				'<Chart id="trade" />\n\n<MapFigure id="dmz" />',
				'<Diagram id="hunger" />\n\n<Chart id="trade" />',
			),
		).toEqual(['map dmz', 'chart trade', 'diagram hunger']);
	});

	it('is the map that its author gave it, which no other has', () => {
		const chapters = [
			{ id: 'a', body: '<MapFigure id="dmz" />\n\n<Chart id="trade" />', cardMap: 'peninsula' },
			{ id: 'b', body: '<Chart id="trade" />', cardMap: 'peninsula', pictureMap: 'dmz' },
		];
		expect([...chooseFigures(chapters).values()]).toEqual([
			{ kind: 'chart', id: 'trade' },
			{ kind: 'map', id: 'dmz' },
		]);
	});

	it('is the map of its sharing card where it has no figure', () => {
		expect(choose('Text.')).toEqual(['map peninsula']);
	});
});
