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

	it('is its first figure where it has no map', () => {
		expect(choose('Text.\n\n<Diagram id="hunger" />\n\n<Chart id="trade" />')).toEqual([
			'diagram hunger',
		]);
	});

	it('is a diagram whole where the chapter prints it both as a small copy and whole', () => {
		const bodies = [
			'<Diagram id="tree" at="a" />\n\n<Diagram id="tree" />',
			'<Diagram id="tree" at="b" />',
		];
		const chapters = bodies.map((body, index) => ({ id: `c${index}`, body, cardMap: 'peninsula' }));
		expect([...chooseFigures(chapters).values()]).toEqual([
			{ kind: 'diagram', id: 'tree', at: undefined },
			{ kind: 'diagram', id: 'tree', at: 'b' },
		]);
	});

	it('is not the map of a chapter before it', () => {
		expect(
			choose('<MapFigure id="dmz" />', '<Diagram id="hunger" />\n\n<MapFigure id="dmz" />'),
		).toEqual(['map dmz', 'diagram hunger']);
	});

	it('is no chart of dots, which are specks without their words', () => {
		const chapter = { id: 'c', body: '<Chart id="claims" />', cardMap: 'sites' };
		expect([...chooseFigures([chapter], new Set(['claims'])).values()]).toEqual([
			{ kind: 'map', id: 'sites' },
		]);
	});

	it('is the map of its sharing card where it has no figure', () => {
		expect(choose('Text.')).toEqual(['map peninsula']);
	});
});
