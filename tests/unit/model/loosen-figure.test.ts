import { expect, it } from 'vitest';
import { loosenFigure } from '../../../src/model/loosen-figure.ts';

it.each([
	['about~1,400~km', 'about 1,400~km'],
	['up to~3.16~million~people', 'up to 3.16~million people'],
	['at least~hundreds of thousands', 'at least hundreds of thousands'],
	['at least~US$1.3~billion', 'at least US$1.3~billion'],
	['2.8–3.5~million~people', '2.8–3.5~million people'],
	['at least~100~km (62~miles)', 'at least 100~km (62~miles)'],
	['up to about~130~weapons a year', 'up to about 130~weapons a year'],
])('in running text %s holds only the number and the word behind it', (figure, loose) => {
	expect(loosenFigure(figure.replaceAll('~', '\u00A0')).replaceAll('\u00A0', '~')).toBe(loose);
});
