import { describe, expect, it } from 'vitest';
import { buildDiagram } from '../../../src/diagrams/build-diagram.ts';
import { isText } from '../../../src/figures/drawing.ts';
import { getFlatHeight } from '../../../src/diagrams/ranges/draw-paths.ts';
import { placeFlags } from '../../../src/diagrams/ranges/draw-landmarks.ts';
import { measureLandmarks } from '../../../src/diagrams/ranges/landmarks.ts';
import { buildSite } from '../../../src/model/build-site.ts';
import { readSiteEntries } from '../../support/read-site-entries.ts';

const site = buildSite(readSiteEntries());

describe('a flat path', () => {
	it('is as high as the ellipse that goes farthest for its energy', () => {
		// A quarter of the way round the Earth: R · (√2 − 1) / 2.
		expect(getFlatHeight(10_007.5)).toBeCloseTo(1319.5, 0);
		// Over a flat ground the crown stands at a quarter of the way.
		expect(getFlatHeight(100)).toBeCloseTo(25, 0);
	});
});

describe('places on an axis', () => {
	it('stand at their distance on the sphere, the nearest first', () => {
		const marks = [{ id: 'tokyo' }, { id: 'seoul' }];
		const found = measureLandmarks({ from: 'pyongyang', places: marks }, site.places);
		expect(found.map(({ name }) => name)).toEqual(['Seoul', 'Tokyo']);
		expect(found[1]?.km).toBeGreaterThan(1280);
		expect(found[1]?.km).toBeLessThan(1300);
	});
});

describe('how far the missiles fly', () => {
	const { sizes, words } = buildDiagram(site, 'how-far');

	it('draws what is credited broken, and what was flown solid', () => {
		const lines = sizes.wide.shapes.flatMap((shape) =>
			shape.type === 'path' && shape.stroke === 'north' ? [shape.certainty] : [],
		);
		expect(lines.filter((certainty) => certainty === undefined).length).toBeGreaterThan(7);
		expect(lines.filter((certainty) => certainty === 'estimate').length).toBeGreaterThan(4);
	});

	it.each(['narrow', 'medium'] as const)(
		'marks every place by its letter on every row where words stand over the rows, %s',
		(size) => {
			const { shapes } = sizes[size];
			const texts = shapes.filter(isText).map(({ text }) => text);
			const rows = texts.filter((text) => /^(?:KN|Hwasong)-/.test(text)).length;
			expect(rows).toBe(8);
			for (const letter of ['S', 'T', 'G', 'W']) {
				expect(texts.filter((text) => text === letter)).toHaveLength(rows);
			}
			expect(texts.some((text) => text.startsWith('Seoul (S), about'))).toBe(true);
		},
	);

	it('keeps its key in one colour', () => {
		const { shapes } = sizes.wide;
		const keyed = shapes.filter((shape) => shape.type === 'circle' && shape.stroke === 'muted');
		expect(keyed).toHaveLength(1);
	});

	it('tells every place and both paths', () => {
		const text = words.flatMap(({ sentences }) => sentences).join(' ');
		for (const name of ['Guam', 'Washington', 'As flown', 'Sent flat']) {
			expect(text).toContain(name);
		}
	});
});

describe('the key of the six tests', () => {
	it('has every mark that stands for a figure: ring, range and arrow', () => {
		const texts = buildDiagram(site, 'six-tests')
			.sizes.wide.shapes.filter(isText)
			.map(({ text }) => text);
		expect(texts).toEqual(
			expect.arrayContaining([
				'one figure',
				'a range',
				'a limit: the true figure lies the way of the arrow',
			]),
		);
	});
});

describe('what the law forbids', () => {
	const { sizes, table } = buildDiagram(site, 'what-the-law-forbids');
	const { shapes } = sizes.wide;
	const rings = shapes.filter((shape) => shape.type === 'circle');
	const lozenges = shapes.filter((shape) => shape.type === 'path' && /l6 6l-6 6/.test(shape.d));

	it('marks what lies beyond the years past the end of their axis, one mark a row', () => {
		const gravest = table.rows.filter((row) => row[2]?.text === 'in the gravest case');
		expect(gravest).toHaveLength(3);
		// And one in the key.
		expect(lozenges).toHaveLength(gravest.length + 1);
		const ends = rings.flatMap((shape) => (shape.type === 'circle' ? [shape.at[0]] : []));
		for (const shape of lozenges.slice(0, -1)) {
			const [, x = '0'] = (shape.type === 'path' && /^M([\d.]+)/.exec(shape.d)) || [];
			expect(Number(x)).toBeGreaterThan(Math.max(...ends) + 20);
		}
	});

	it('rings both ends of a range', () => {
		// Five to ten years, six or more, ten or more; and one in the key.
		expect(rings).toHaveLength(5);
	});
});

describe('the key and the authors of ranges', () => {
	const list = (id: string) =>
		buildDiagram(site, id).sizes.wide.shapes.flatMap((shape) =>
			shape.type === 'text' ? [shape.text] : [],
		);

	it('says what a broken line stands for', () => {
		expect(list('how-far')).toEqual(expect.arrayContaining(['flown', 'credited: estimate']));
		expect(list('what-the-law-forbids')).not.toContain('estimate');
		expect(list('what-the-law-forbids')).toContain('life or death, in the gravest case');
	});

	it('does not name an author twice in a row', () => {
		expect(list('six-tests').filter((text) => /\(Bloomberg|\(Won-Young/.test(text))).toEqual([]);
	});
});

describe('flags of places', () => {
	const place = (right: number, ...marks: [name: string, km: number][]) =>
		placeFlags(
			marks.map(([name, km]) => ({ name, km, text: `about ${km} km` })),
			(km) => km / 10,
			right,
		);

	it('lets no words stand over the line of a flag that is as high or higher', () => {
		// The words of the last reach back over the line of the one before it.
		const flags = place(
			1100,
			['Seoul', 195],
			['Tokyo', 1290],
			['Guam', 9000],
			['Washington', 10_500],
		);
		const steps = Object.fromEntries(flags.map(({ landmark, step }) => [landmark.name, step]));
		expect(flags.find(({ landmark }) => landmark.name === 'Washington')?.isLeftwards).toBe(true);
		expect(steps['Washington']).toBeGreaterThan(steps['Guam'] ?? Infinity);
		expect(steps['Tokyo']).toBe(0);
		expect(steps['Seoul']).toBe(1);
	});

	it('keeps flags that are far from one another on one step', () => {
		expect(place(2000, ['Near', 100], ['Far', 9000]).map(({ step }) => step)).toEqual([0, 0]);
	});
});
