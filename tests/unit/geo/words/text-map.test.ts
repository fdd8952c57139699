import { describe, expect, test } from 'vitest';
import { getGeodata } from '../../../../src/geo/data/get-geodata.ts';
import { buildMap } from '../../../../src/geo/draw/build-map.ts';
import { placeNames } from '../../../../src/geo/draw/text-styles.ts';
import { lineNames } from '../../../../src/geo/svg/line-styles.ts';
import { renderMapSvg } from '../../../../src/geo/svg/render-map-svg.ts';
import { fillTokens } from '../../../../src/model/fill-tokens.ts';
import { lineWords } from '../../../../src/geo/words/line-words.ts';
import { makeTextMaps, type TextMap } from '../../../../src/geo/words/text-map.ts';
import { content, maps } from '../read-maps.ts';

const geodata = await getGeodata();

/** All words of a text map in one string, spaces evened out. */
function getWords({ title, sections, walks, places }: TextMap): string {
	const rows = places.flatMap(({ label, kind, country, fromReference, fromLine }) => [
		label,
		kind,
		country,
		fromReference ?? '',
		fromLine ?? '',
	]);
	return [
		title,
		...sections.flatMap(({ sentences }) => sentences),
		...walks.flatMap((walk) => [walk.title, ...walk.steps]),
		...rows,
	]
		.map((sentence) => fillTokens(sentence, content.claims))
		.join(' ')
		.replaceAll('\u00A0', ' ')
		.toLowerCase();
}

/** The words in a printed drawing, one string a line of a label. */
function listPrinted(svg: string): string[] {
	return [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/g)].flatMap(([, inner = '']) =>
		inner
			.replaceAll('&amp;', '&')
			.replaceAll('\u00A0', ' ')
			.split(/<\/?tspan[^>]*>/)
			.filter(Boolean),
	);
}

describe.each([...maps])('the words for the map %s', (id, entry) => {
	const drawing = buildMap({ ...entry, id }, content, geodata);
	const drawings = drawing.second ? [drawing, drawing.second] : [drawing];
	const texts = makeTextMaps(entry, content, geodata);

	test('say all that the drawing prints', () => {
		for (const [index, one] of drawings.entries()) {
			const words = getWords(texts[index] as TextMap);
			const printed = listPrinted(renderMapSvg(one, { as: 'inline' }));
			expect(printed.length).toBeGreaterThan(5);
			expect(printed.filter((text) => !words.includes(text.toLowerCase()))).toEqual([]);
		}
	});

	test('name every line, zone, range, measured distance and inset it draws, and mark every place', () => {
		for (const [index, one] of drawings.entries()) {
			const text = texts[index] as TextMap;
			const words = getWords(text);
			const missing = one.lines.filter(
				({ layer }) => !words.includes(`${lineWords[layer].name} is drawn as`.toLowerCase()),
			);
			expect(missing.map(({ layer }) => layer)).toEqual([]);
			if (one.dmz)
				expect(words).toContain('the demilitarised zone (dmz) is a band in a colour of its own');
			expect(words.split('a circle round').length - 1).toBe(one.rings.length);
			const ways = one.layouts.at(-1)?.distances ?? [];
			expect(words.split('measured on the map').length - 1).toBe(ways.length);
			if (one.areas.seoul) expect(words).toContain('the city of seoul is filled');
			if (one.areas.kursk) expect(words).toContain('the kursk region of russia is filled');
			if (one.states.UA) expect(words).toContain('ukraine has a colour of its own');
			if (one.graticule) expect(words).toContain('meridians and parallels');
			if (one.inset) expect(words).toContain('a small map of the peninsula');
			const marks = one.layouts.flatMap((layout) => layout.marks);
			const rows = new Map(text.places.map((row) => [row.id, row.kind]));
			for (const mark of marks) expect(rows.get(mark.id)).toBe(placeNames[mark.kind].toLowerCase());
		}
	});

	test('print no length of a line and no area: only distances between places', () => {
		const words = texts.map(getWords).join(' ');
		expect(words).not.toMatch(/\d\s?km²|\bkm long along|\blength\b/);
	});

	test('hold no word that was not filled in', () => {
		expect(JSON.stringify(texts)).not.toMatch(/undefined|NaN|null/);
	});
});

describe('makeTextMaps', () => {
	const get = (id: string) => {
		const entry = maps.get(id);
		if (!entry) throw new Error(`No map "${id}".`);
		return makeTextMaps(entry, content, geodata);
	};

	test('says which side of a line is whose, and how it runs', () => {
		const lines = get('peninsula')[0]?.sections.find(({ title }) => title === 'Lines')?.sentences;
		expect(lines?.[0]).toBe(
			'The border with China is drawn as a solid line. It runs from south-west to north-east, winding strongly, across a good part of the map. North Korea lies on its south-east side, China on its north-west side.',
		);
	});

	test('walks along the Chinese border past its bridges', () => {
		const walk = get('china-border')[0]?.walks[0];
		expect(walk?.steps[0]).toBe(
			'It begins at the mouth of the Yalu in Korea Bay, in the south-west of the map.',
		);
		const bridges = [
			'Dandong / Sinuiju',
			'Ji’an / Manpo',
			'Linjiang / Chunggang',
			'Changbai / Hyesan',
		];
		const order = bridges.map((bridge) => walk?.steps.findIndex((step) => step.includes(bridge)));
		expect(order.every((place) => (place ?? -1) > 0)).toBe(true);
		expect(order).toEqual(order.toSorted((a, b) => (a ?? 0) - (b ?? 0)));
		expect(walk?.steps.at(-1)).toContain('to the point where China, North Korea and Russia meet.');
	});

	test('measures which capitals a range holds', () => {
		const [near, far] = get('missile-ranges');
		const ranges = (text?: TextMap) =>
			text?.sections.find(({ title }) => title === 'Ranges')?.sentences ?? [];
		expect(ranges(near)[0]).toContain(
			'Inside: Seoul and Vladivostok. Outside: Beijing, Tokyo and Shanghai.',
		);
		expect(ranges(near)[2]).toMatch(/Inside: .*Tokyo/);
		expect(ranges(far)[0]).toMatch(/Inside: .*Hagåtña.* Outside: .*Washington/);
		expect(ranges(far)[1]).toMatch(/Inside: .*Washington.*Los Angeles/);
	});
});

test('the words for the lines say the same as their key', () => {
	const names = Object.entries(lineWords).map(([layer, { name }]) => [layer, name]);
	for (const [layer, name] of names) {
		expect(`the ${lineNames[layer as keyof typeof lineNames]}`.toLowerCase()).toBe(
			name?.toLowerCase(),
		);
	}
});
