import { describe, expect, it } from 'vitest';
import { buildDiagram } from '../../../src/diagrams/build-diagram.ts';
import { isText, type Size, WIDTHS } from '../../../src/figures/drawing.ts';
import { renderDiagramSvg } from '../../../src/diagrams/render-diagram-svg.ts';
import { countFates, nameFate } from '../../../src/diagrams/tree/describe-tree.ts';
import type { Leaf } from '../../../src/diagrams/tree/resolve-tree.ts';
import { OUTCOME_LABELS } from '../../../src/model/scorecard.ts';
import { buildSite } from '../../../src/model/build-site.ts';
import type { Forecast } from '../../../src/schemas/forecast.ts';
import { readSiteEntries } from '../../support/read-site-entries.ts';

const site = buildSite(readSiteEntries());
const sizes = Object.keys(WIDTHS) as Size[];
const drawing = buildDiagram(site, 'four-futures');

/** The site with another end of one forecast. */
function change(id: string, fields: Partial<Forecast>): typeof site {
	const forecast = site.forecasts.get(id);
	if (forecast === undefined) throw new Error(`No forecast ${id}.`);
	return { ...site, forecasts: new Map(site.forecasts).set(id, { ...forecast, ...fields }) };
}

describe('the tree of futures', () => {
	it('has every forecast of its scenarios, once in the table and once in words', () => {
		const codes = [...site.forecasts.values()]
			.filter(({ scenario }) => scenario !== 'body')
			.map(({ code }) => code);
		const rows = drawing.table.rows.map((cells) => cells[3]?.text);
		const words = drawing.words.flatMap(({ sentences }) => sentences.slice(1));
		expect(rows.toSorted()).toEqual(codes.toSorted());
		expect(words.map((sentence) => sentence.split(':')[0])).toEqual(rows);
	});

	it('draws only the branch as begun whose condition came about', () => {
		const began = drawing.words.filter(({ heading }) => heading.endsWith(': came about'));
		expect(began.map(({ heading }) => heading.split('.')[0])).toEqual([
			'The war in Ukraine goes on',
		]);
	});

	it('has one word for each mark, that of the scorecard, also for what was called unlikely', () => {
		const labels = Object.values(OUTCOME_LABELS).map(({ label }) => label);
		const outcomes = drawing.table.rows.map((cells) => cells[6]?.text ?? '');
		expect(outcomes.filter((outcome) => !labels.includes(outcome))).toEqual([]);
		const words = drawing.sizes.wide.shapes.filter(isText).map(({ text }) => text);
		expect(words.join(' ')).not.toContain('has not happened so far');
		const key = new Set(words);
		for (const outcome of new Set(outcomes)) expect(key).toContain(outcome.toLowerCase());
		expect(nameFate({ outcome: 'holding', likelihood: 'unlikely' })).toBe('this holds so far');
		expect(nameFate({ outcome: 'holding', likelihood: 'likely' })).toBe('holds so far');
	});

	it.each(sizes)('counts what became of the forecasts of each branch, and tells it, %s', (size) => {
		const leaves = (['came-true', 'holding', 'holding', 'failed', 'came-true'] as const).map(
			(outcome) => ({ forecast: { outcome } }) as Leaf,
		);
		expect(countFates({ leaves })).toBe('2\u00a0came true, 1\u00a0failed, 2\u00a0hold so far');
		const words = drawing.sizes[size].shapes.filter(isText).map(({ text }) => text);
		for (const { sentences } of drawing.words) {
			const told = /^Of its forecasts, (.*)\.$/.exec(sentences[0] ?? '')?.[1] ?? '';
			expect(words.join(' ').replaceAll('\u00a0', ' ')).toContain(told.replaceAll('\u00a0', ' '));
			const sum = (told.match(/\d+/g) ?? []).reduce((a, b) => a + Number(b), 0);
			expect(sum).toBe(sentences.length - 1);
		}
	});

	it.each(sizes)('says of each forecast which chances its word stands for, %s', (size) => {
		const words = drawing.sizes[size].shapes.filter(isText).map(({ text }) => text);
		const called = drawing.table.rows.map((cells) => cells[5]?.text ?? '');
		expect(called.filter((chance) => !/, \d+–\d+%$/.test(chance))).toEqual([]);
		const all = words.join(' ');
		for (const chance of new Set(called)) expect(all).toContain(`${chance};`);
	});

	it.each(sizes)('says what its codes are, %s', (size) => {
		const words = drawing.sizes[size].shapes.filter(isText).map(({ text }) => text);
		expect(words).toContain('number of the forecast on the scorecard');
		expect(words.join(' ')).toMatch(/Most likely scenario, M1–M\d+/);
	});

	it.each(sizes)('draws what never began in lines that are seen on every ground, %s', (size) => {
		const pale = drawing.sizes[size].shapes.filter(
			(shape) => shape.type === 'path' && shape.stroke === 'rule',
		);
		expect(pale).toEqual([]);
	});

	it.each([
		['a leaf', 'european-aid-rises', { status: 'partly' }],
		['a condition', 'china-attacks-taiwan', { status: 'happened' }],
	] as const)('follows the outcome of %s, in drawing, words and table', (_, id, fields) => {
		const other = buildDiagram(change(id, fields), 'four-futures');
		expect(other.words).not.toEqual(drawing.words);
		expect(other.table).not.toEqual(drawing.table);
		for (const size of sizes) {
			expect(renderDiagramSvg(other, size)).not.toBe(renderDiagramSvg(drawing, size));
		}
	});

	it('follows the confidence of a verdict', () => {
		const other = buildDiagram(change('european-aid-rises', { confidence: 'low' }), 'four-futures');
		expect(renderDiagramSvg(other, 'wide')).not.toBe(renderDiagramSvg(drawing, 'wide'));
		expect(other.words).not.toEqual(drawing.words);
	});

	it.each(['most-likely', 'less-likely', 'least-likely', 'black-swan'])(
		'has a small copy for the chapter on the branch %s',
		(at) => {
			const copy = buildDiagram(site, 'four-futures', at);
			for (const size of sizes) {
				const svg = renderDiagramSvg(copy, size);
				expect(svg.match(/>You are here</g)).toHaveLength(1);
				expect(copy.sizes[size].height).toBeLessThan(260);
			}
			expect(copy.alt.match(/You are here: /g)).toHaveLength(1);
		},
	);

	it('refuses a place that it does not have, naming those it has', () => {
		expect(() => buildDiagram(site, 'four-futures', 'body')).toThrow(
			/no place "body"\. Fix: use one of its own: most-likely, less-likely/,
		);
		expect(() => buildDiagram(site, 'bargain', 'body')).toThrow(/Fix: use one of its own: none/);
	});
});
