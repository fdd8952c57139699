import { expect, test } from 'vitest';
import { COVER_HEIGHT, COVER_WIDTH, drawCover } from '../../../../src/book/epub/draw-cover.ts';
import { openSerif } from '../../../support/fonts.ts';

const map = '<svg viewBox="0 0 10 20"><path id="land" d="M0 0h9"/></svg>';
const words = { title: 'North & South', subtitle: 'A subtitle', author: 'Somebody' };

test('the cover holds map, title, subtitle and author, in portrait', () => {
	const svg = drawCover(words, map, openSerif());
	expect(svg).toContain('<path id="land"');
	expect(svg).toContain('>North &amp; South</text>');
	expect(svg).toContain('>A subtitle</text>');
	expect(svg).toContain('>Somebody</text>');
	expect(COVER_HEIGHT).toBeGreaterThan(COVER_WIDTH);
});

test('a letter that the font lacks is an error, not a box', () => {
	expect(() => drawCover({ ...words, title: '한국' }, map, openSerif())).toThrow('한');
});
