import { describe, expect, it } from 'vitest';
import { CARD_HEIGHT, CARD_WIDTH, type CardText, drawCard } from '../../../src/cards/draw-card.ts';
import { measureLine } from '../../../src/cards/wrap-text.ts';
import { openSerif } from '../../support/fonts.ts';

const font = openSerif();
const MAP = '<?xml version="1.0"?>\n<svg viewBox="0 0 536 630"><path d="M0 0h9v9z"/></svg>\n';
const DIAGRAM = '<svg viewBox="0 0 720 630"><path d="M0 0h9v9z"/></svg>\n';

const draw = (text: Partial<CardText> = {}, picture = MAP) =>
	drawCard(
		{ title: 'The river', site: 'Rivers', subtitle: 'How they run', ...text },
		picture,
		font,
	);

/** The lines of the title with their size and place. */
function listTitleLines(title: string, picture = MAP) {
	const lines = draw({ title }, picture).matchAll(
		/<text x="([\d.]+)" y="([\d.]+)" font-size="(\d+)" letter-spacing="[^"]+">([^<]*)</g,
	);
	return [...lines].map(([, x, y, size, text = '']) => ({
		text,
		left: Number(x),
		right: Number(x) + measureLine(text, font, Number(size)),
		base: Number(y),
		size: Number(size),
	}));
}

describe('a sharing card', () => {
	it('has the size that sharing services ask for', () => {
		expect([CARD_WIDTH, CARD_HEIGHT]).toEqual([1200, 630]);
		expect(draw()).toMatch(/^<svg [^>]*width="1200" height="630">/);
	});

	it('names the page, the site and what it is about', () => {
		const svg = draw();
		for (const text of ['The river', 'Rivers', 'How they run']) expect(svg).toContain(`>${text}<`);
	});

	it('puts the map into the right half, without its XML declaration', () => {
		const svg = draw();
		expect(svg).toContain(
			'<svg x="664" y="0" width="536" height="630" viewBox="0 0 536 630" preserveAspectRatio="xMidYMid slice"><path d="M0 0h9v9z"/></svg>',
		);
		expect(svg).not.toContain('<?xml');
	});

	it('writes signs of XML as text', () => {
		expect(draw({ title: 'A & <b> ]]>' })).toContain('>A &amp; &lt;b&gt; ]]&gt;<');
	});

	it('throws for a letter that its font lacks, rather than draw a box', () => {
		expect(() => draw({ title: 'Juche 주체' })).toThrow(
			'The font of the sharing cards has no "주", needed for "Juche 주체".',
		);
	});

	it('can draw the letters of romanised Korean', () => {
		expect(() => draw({ title: 'P’yŏngyang, Yŏnp’yŏng, chuch’e – Kŭmgang' })).not.toThrow();
	});
});

describe('the title of a card', () => {
	it.each([
		['The river', 84],
		['Three borders and two seas on a long peninsula', 66],
		['Transformation', 66],
		['Denuclearisation', 66],
		['What is known about the losses on all sides in the years of the war, and who says so', 52],
	])('"%s" is set at %d px', (title, size) => {
		expect(new Set(listTitleLines(title).map((line) => line.size))).toEqual(new Set([size]));
	});

	it.each([
		'The river',
		'Transformation',
		'Denuclearisation and its discontents',
		'One peninsula, two states, 1905–1953',
		'What is known about the losses on all sides in the years of the war, and who says so',
	])('"%s" keeps clear of the map and of the words above and below', (title) => {
		const lines = listTitleLines(title);
		expect(lines.map(({ text }) => text).join(' ')).toBe(title);
		for (const { left, right, base, size } of lines) {
			expect(left).toBe(64);
			expect(right).toBeLessThanOrEqual(624);
			expect(base - size).toBeGreaterThan(90);
			expect(base).toBeLessThan(540);
		}
	});

	it('stands in the middle of the height, whatever its lines', () => {
		const middleOf = (title: string) => {
			const lines = listTitleLines(title);
			const [first, last] = [lines[0]?.base ?? 0, lines.at(-1)?.base ?? 0];
			return (first + last) / 2 - (lines[0]?.size ?? 0) * 0.3;
		};
		expect(middleOf('The river')).toBeCloseTo(315, 0);
		expect(middleOf('Three borders and two seas')).toBeCloseTo(315, 0);
	});
});

describe('beside a diagram, which is broader than a map', () => {
	const TITLE =
		'Fewer children are stunted since the famine; sealing the border cut trade far more than the harvest';

	it('the title is set smaller and keeps clear of it', () => {
		const lines = listTitleLines(TITLE, DIAGRAM);
		expect(lines.map(({ text }) => text).join(' ')).toBe(TITLE);
		for (const { right, base, size } of lines) {
			expect(size).toBe(44);
			expect(right).toBeLessThanOrEqual(440);
			expect(base - size).toBeGreaterThan(90);
			expect(base).toBeLessThan(520);
		}
	});

	it('the line at the foot is broken where it does not fit', () => {
		const subtitle = 'North Korea between China, Russia and the South';
		const listFoot = (picture: string) =>
			[...draw({ subtitle }, picture).matchAll(/font-size="25"[^>]*>([^<]*)</g)].map(([, t]) => t);
		expect(listFoot(MAP)).toEqual([subtitle]);
		expect(listFoot(DIAGRAM).join(' ')).toBe(subtitle);
		expect(listFoot(DIAGRAM)).toHaveLength(2);
	});
});
