import { describe, expect, it } from 'vitest';
import { buildDiagram } from '../../../src/diagrams/build-diagram.ts';
import { isText, type Size, WIDTHS } from '../../../src/figures/drawing.ts';
import { drawSwing } from '../../../src/diagrams/lanes/draw-swing.ts';
import { renderDiagramSvg } from '../../../src/diagrams/render-diagram-svg.ts';
import { spreadLabels } from '../../../src/figures/spread-labels.ts';
import { toYears } from '../../../src/figures/time-axis.ts';
import { buildSite } from '../../../src/model/build-site.ts';
import { readSiteEntries } from '../../support/read-site-entries.ts';

const site = buildSite(readSiteEntries());
const sizes = Object.keys(WIDTHS) as Size[];
const lanes = [...site.diagrams.values()].filter((entry) => entry.kind === 'lanes');

describe.each(lanes.map((entry) => [entry.id, entry] as const))('the lanes of %s', (id, entry) => {
	const drawing = buildDiagram(site, id);

	it('follow their events: other titles and dates change drawing, words and table', () => {
		const names = new Map(entry.turns.map(({ event }, index) => [event, `Event${index}`]));
		const events = site.events.map((event) => {
			const title = names.get(event.id);
			return title === undefined ? event : { ...event, title, date: '1999-09-09' };
		});
		const other = buildDiagram({ ...site, events }, id);
		const words = other.words.flatMap(({ sentences }) => sentences).join(' ');
		const cells = other.table.rows.flat().map(({ text }) => text);
		for (const title of names.values()) {
			expect(words).toContain(`9 September 1999: ${title} `);
			expect(cells).toContain(title);
		}
		for (const size of sizes) {
			const svg = renderDiagramSvg(other, size);
			expect([...names.values()].filter((title) => !svg.includes(`1999\u2002${title}<`))).toEqual(
				[],
			);
		}
	});

	it('follow the reading: another lean changes drawing, words and table', () => {
		const turns = entry.turns.map((turn, index) =>
			index === 0 ? { ...turn, lean: turn.lean === 2 ? 1 : 2, reason: 'Because.' } : turn,
		);
		const diagrams = new Map(site.diagrams).set(id, { ...entry, turns });
		const other = buildDiagram({ ...site, diagrams }, id);
		expect(JSON.stringify(other.words)).toContain('Because.');
		expect(other.table).not.toEqual(drawing.table);
		for (const size of sizes) {
			expect(renderDiagramSvg(other, size)).not.toBe(renderDiagramSvg(drawing, size));
		}
	});

	it('tell the sides by the places of the marks, also in grey', () => {
		/** Left edges of the marks of a colour at a width. Marks are drawn with a width, faces of the swing without. */
		const listMarks = (size: Size, tone: string) =>
			drawing.sizes[size].shapes.flatMap((shape) => {
				if (shape.type === 'circle') return shape.stroke === tone ? [shape.at[0]] : [];
				const isMark = shape.type === 'path' && shape.stroke === tone && /z$|l/.test(shape.d);
				return isMark ? [Number(/^M(-?[\d.]+)/.exec(shape.d)?.[1])] : [];
			});
		const left = listMarks('narrow', entry.lanes.left.tone);
		const right = listMarks('narrow', entry.lanes.right.tone);
		const count = (side: 'left' | 'right') =>
			entry.turns.filter((turn) => turn.side === side || turn.side === 'both').length;
		expect(left.length).toBeGreaterThanOrEqual(count('left'));
		expect(right.length).toBeGreaterThanOrEqual(count('right'));
		const beyondLanes = (xs: number[]) => xs.filter((x) => x > 135);
		expect(Math.max(...beyondLanes(left))).toBeLessThan(Math.min(...beyondLanes(right)) + 2);
		const words = drawing.sizes.narrow.shapes.flatMap((own) => (isText(own) ? [own.text] : []));
		const { left: one, right: other } = entry.lanes;
		expect(words).toContain(`mark on the left: ${one.name}`);
		expect(words).toContain(`two marks: ${one.name} and ${other.name} at once`);
	});

	it('name every treaty with its time', () => {
		const words = drawing.words.flatMap(({ sentences }) => sentences).join(' ');
		expect(entry.treaties.filter(({ name }) => !words.includes(name))).toEqual([]);
	});

	it('rest on the sources of their events', () => {
		const turn = entry.turns[0]?.event;
		const [source] = site.events.find((event) => event.id === turn)?.sources ?? [];
		expect(drawing.sources).toContain(source);
	});

	it('name an event that does not exist', () => {
		const events = site.events.filter((event) => event.id !== entry.turns[0]?.event);
		expect(() => buildDiagram({ ...site, events }, id)).toThrow(
			`There is no event "${entry.turns[0]?.event}".`,
		);
	});
});

describe('a date on a line of years', () => {
	it.each([
		['2026', 2026.5],
		['2025-07-02', 2025 + 182 / 365],
		['2024-12', 2024 + 350.5 / 366],
		['1999/2001', 1999.5],
	])('%s stands at %d', (date, years) => {
		expect(toYears(date)).toBeCloseTo(years, 6);
	});
});

describe('labels on a line', () => {
	it('stand where they are wanted, if there is room', () => {
		const wanted = [
			{ middle: 10, height: 10 },
			{ middle: 50, height: 20 },
		];
		expect(spreadLabels(wanted, { start: 0, end: 100, gap: 2 })).toEqual([5, 40]);
	});

	it('make room for one another, and stay in the frame', () => {
		const wanted = [90, 90, 90].map((middle) => ({ middle, height: 10 }));
		expect(spreadLabels(wanted, { start: 0, end: 100, gap: 2 })).toEqual([66, 78, 90]);
	});

	it('stand about the middle of where they wish to be, not all below it', () => {
		const wanted = [50, 50, 50, 90].map((middle) => ({ middle, height: 10 }));
		expect(spreadLabels(wanted, { start: 0, end: 100, gap: 2 })).toEqual([33, 45, 57, 85]);
		expect(spreadLabels(wanted, { start: 40, end: 100, gap: 2 })).toEqual([40, 52, 64, 85]);
	});
});

describe('the swing', () => {
	it('fills each side up to the point where it passes the middle', () => {
		const [left, right] = drawSwing(
			[
				{ x: -10, y: 0 },
				{ x: 30, y: 40 },
			],
			100,
			{ left: 'russia', right: 'china' },
		);
		expect(left).toMatchObject({ fill: 'russia', d: 'M100 0H90C90 5 100 5 100 10H100z' });
		expect(right).toMatchObject({ fill: 'china', d: 'M100 10H100C100 25 130 25 130 40H100z' });
	});
});
