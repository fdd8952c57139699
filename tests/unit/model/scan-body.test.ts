import { describe, expect, it } from 'vitest';
import { scanBody } from '../../../src/model/scan-body.ts';

const names = (body: string) => scanBody(body).uses.map(({ name }) => name);

describe('scanBody', () => {
	it('gives name, props and position of a component', () => {
		expect(scanBody('One <Claim id="border-china" value="cia-2026" /> two.').uses).toEqual([
			{
				name: 'Claim',
				props: { id: 'border-china', value: 'cia-2026' },
				position: { line: 1, column: 5 },
			},
		]);
	});

	it('lists components in reading order, the outer before the inner', () => {
		const body = [
			'<Argument>',
			'',
			'One<Cite id="a" /> <Note id="n">two <Claim id="b">three</Claim></Note>.',
			'',
			'</Argument>',
			'',
			'<MapFigure id="peninsula" />',
		].join('\n');
		expect(names(body)).toEqual(['Argument', 'Cite', 'Note', 'Claim', 'MapFigure']);
	});

	it('finds components in lists, tables and emphasis', () => {
		expect(names('- <Cite id="a" /> x\n\n| *<Term id="b" />* |\n|---|\n')).toEqual([
			'Cite',
			'Term',
		]);
	});

	it('leaves out props that are no strings', () => {
		expect(scanBody('x <Claim id={1} value value="a" {...b} />').uses[0]?.props).toEqual({
			value: 'a',
		});
	});

	it('gives depth, id, words and position of a heading', () => {
		expect(scanBody('\n## The *first* name {#first}\n').headings).toEqual([
			{ depth: 2, id: 'first', text: 'The first name', position: { line: 2, column: 1 } },
		]);
	});

	it('gives a heading without id an empty one', () => {
		expect(scanBody('## First').headings[0]?.id).toBe('');
	});

	it('finds nothing in an empty body', () => {
		expect(scanBody('')).toEqual({ uses: [], headings: [] });
	});

	it('throws an error that begins with the place where MDX is broken', () => {
		expect(() => scanBody('One\n\n<Argument>\n\ntwo')).toThrow(/^3:1: /);
	});
});
