import { describe, expect, it } from 'vitest';
import { buildDiagram } from '../../../src/diagrams/build-diagram.ts';
import { resolveStates, THIN } from '../../../src/diagrams/flows/resolve-states.ts';
import { isText, WIDTHS } from '../../../src/figures/drawing.ts';
import { measure } from '../../../src/figures/text-styles.ts';
import { buildSite } from '../../../src/model/build-site.ts';
import { readSiteEntries } from '../../support/read-site-entries.ts';

const site = buildSite(readSiteEntries());
const entry = site.diagrams.get('bargain');
if (entry?.kind !== 'flows') throw new Error('No flows.');
const flows = resolveStates(entry, site.claims).flatMap((state) => state.flows);

describe('the breadth of an arrow', () => {
	it('is that of the sum in dollars that is printed with it, and no other', () => {
		const broad = flows.filter(({ breadth }) => breadth > THIN);
		expect(broad.length).toBeGreaterThan(2);
		expect(broad.filter(({ figure }) => !figure.text.includes('US$'))).toEqual([]);
		const soldiers = flows.filter(({ what }) => what === 'Soldiers');
		expect(soldiers.map(({ breadth }) => breadth)).toEqual([THIN, THIN]);
	});
});

describe('what somebody else makes of a flow', () => {
	const { rival } = flows.find((flow) => flow.rival !== undefined)!;
	const { words, table } = buildDiagram(site, 'bargain');

	it('is told in a sentence and a row of its own', () => {
		const sentences = words.flatMap((part) => part.sentences);
		expect(sentences.filter((text) => text.includes(rival!.figure.text))).toHaveLength(1);
		expect(table.rows.filter((row) => row.some(({ text }) => text === rival!.what))).toHaveLength(
			1,
		);
	});

	it('draws no arrow', () => {
		expect(flows.map(({ figure }) => figure.text)).not.toContain(rival!.figure.text);
	});
});

describe('the words over an arrow', () => {
	const texts = buildDiagram(site, 'bargain')
		.sizes.wide.shapes.filter(isText)
		.map(({ text }) => text.replaceAll('\u00a0', ' '));

	it('do not say twice what goes', () => {
		const index = texts.indexOf('Ballistic missiles');
		expect(texts[index + 1]).toBe('more than 100');
		expect(texts[texts.indexOf('Shells') + 1]).toMatch(/ million$/);
	});

	it('have the figure behind what it counts where there is room, and under it elsewhere', () => {
		const place = (size: 'wide' | 'narrow') => {
			const all = buildDiagram(site, 'bargain').sizes[size].shapes.filter(isText);
			const index = all.findIndex(({ text }) => text === 'Ballistic missiles');
			return [all[index]?.at ?? [], all[index + 1]?.at ?? []] as const;
		};
		const [what, figure] = place('wide');
		expect(figure[1]).toBe(what[1]);
		expect(figure[0]).toBeGreaterThan((what[0] ?? 0) + measure('Ballistic missiles', 'figure'));
		const [over, under] = place('narrow');
		expect(under[0]).toBe(over[0]);
		expect(under[1]).toBeGreaterThan(over[1] ?? Infinity);
	});

	it('begin with a capital who says so', () => {
		expect(texts.some((text) => text.startsWith('One member state, '))).toBe(true);
	});
});

describe('columns', () => {
	/** Where the heads of arrows point and lie: their tips, and whether they run rightwards. */
	const listHeads = (size: 'sheet' | 'narrow', diagram = 'bargain', from = site) =>
		buildDiagram(from, diagram).sizes[size].shapes.flatMap((shape) => {
			const [, tip, back] =
				(shape.type === 'path' && /^M([\d.]+) [\d.]+l(-?\d+) -[\d.]+v[\d.]+z$/.exec(shape.d)) || [];
			return tip === undefined ? [] : [{ tip: Number(tip), isRightwards: Number(back) < 0 }];
		});
	const without = {
		...site,
		diagrams: new Map(site.diagrams).set('bargain', { ...entry, columns: undefined }),
	};

	it('has all that the first actor gets left of it and all that it gives right of it', () => {
		const heads = listHeads('sheet').slice(0, flows.length);
		const middle = WIDTHS.sheet / 2;
		expect(heads.every(({ isRightwards }) => isRightwards)).toBe(true);
		const gets = flows.filter(({ to }) => to.id === 'pyongyang');
		expect(heads.filter(({ tip }) => tip < middle)).toHaveLength(gets.length);
	});

	it('is lower for it than with each actor on one side', () => {
		const height = buildDiagram(site, 'bargain').sizes.sheet.height;
		expect(height).toBeLessThan(buildDiagram(without, 'bargain').sizes.sheet.height);
	});

	it('has arrows both ways where it has none, and on a phone', () => {
		for (const heads of [listHeads('sheet', 'bargain', without), listHeads('narrow')]) {
			expect(new Set(heads.map(({ isRightwards }) => isRightwards)).size).toBe(2);
		}
	});

	it('says over each column what it is', () => {
		const texts = buildDiagram(site, 'bargain').sizes.sheet.shapes.filter(isText);
		const heads = texts.filter(({ text }) => text === entry.columns?.in);
		expect(heads).toHaveLength(entry.states.length);
	});
});
