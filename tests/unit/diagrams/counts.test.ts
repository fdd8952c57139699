import { describe, expect, it } from 'vitest';
import { buildDiagram } from '../../../src/diagrams/build-diagram.ts';
import { type Size, WIDTHS } from '../../../src/figures/drawing.ts';
import { type Box, type LabelWish, placeBeside } from '../../../src/figures/place-beside.ts';
import { renderDiagramSvg } from '../../../src/diagrams/render-diagram-svg.ts';
import { buildSite } from '../../../src/model/build-site.ts';
import type { Claim, ClaimValue } from '../../../src/schemas/claim.ts';
import { readSiteEntries } from '../../support/read-site-entries.ts';

const site = buildSite(readSiteEntries());
const sizes = Object.keys(WIDTHS) as Size[];
const entries = [...site.diagrams.values()].filter((entry) => entry.kind === 'counts');

/** The claims with one figure changed. */
function changeFigure(name: string, change: Partial<ClaimValue>): Map<string, Claim> {
	const [id = '', key = ''] = name.split('/');
	const claim = site.claims.get(id);
	const value = claim?.values[key];
	if (claim === undefined || value === undefined) throw new Error(`No figure ${name}.`);
	const values = { ...claim.values, [key]: { ...value, ...change } };
	return new Map(site.claims).set(id, { ...claim, values });
}

describe.each(entries.map((entry) => [entry.id, entry] as const))(
	'the counts of %s',
	(id, entry) => {
		const drawing = buildDiagram(site, id);
		const figures = entry.series.flatMap(({ steps, marks }) =>
			[...steps, ...marks].map(({ figure }) => figure),
		);

		it('are all told in words and in the table', () => {
			const names = drawing.table.rows
				.flat()
				.flatMap(({ claim }) => (claim ? [`${claim.id}/${claim.key}`] : []));
			expect(names.toSorted()).toEqual(figures.toSorted());
			expect(drawing.words.flatMap(({ sentences }) => sentences).length).toBeGreaterThanOrEqual(
				figures.length,
			);
		});

		it.each(figures)('stand at the time of %s', (figure) => {
			const claims = changeFigure(figure, { asOf: '2026-03-03' });
			const other = buildDiagram({ ...site, claims }, id);
			expect(JSON.stringify(other.words)).toContain('3 March 2026');
			for (const size of sizes) {
				expect(renderDiagramSvg(other, size)).not.toBe(renderDiagramSvg(drawing, size));
			}
		});

		it('that are added to others are added up', () => {
			const series = entry.series.find(({ steps }) => steps.some(({ adds }) => adds));
			const step = series?.steps.find(({ adds }) => adds);
			if (series === undefined || step === undefined) return;
			const getTotal = ({ words }: typeof drawing): number => {
				const sentences = words.find(({ heading }) => heading === series.name)?.sentences;
				return Number(
					/Added up: ([\d,]+)\./.exec(sentences?.at(-1) ?? '')?.[1]?.replaceAll(',', ''),
				);
			};
			const [claimId = '', key = ''] = step.figure.split('/');
			const before = site.claims.get(claimId)?.values[key]?.value ?? 0;
			const other = buildDiagram(
				{ ...site, claims: changeFigure(step.figure, { value: before + 700 }) },
				id,
			);
			expect(getTotal(other)).toBe(getTotal(drawing) + 700);
			expect(renderDiagramSvg(other, 'wide')).toContain(
				`${series.name}: ${getTotal(other).toLocaleString('en-GB')}<`,
			);
		});

		it('need a date', () => {
			const [figure = ''] = figures;
			const claims = changeFigure(figure, { asOf: null });
			expect(() => buildDiagram({ ...site, claims }, id)).toThrow(
				`The figure "${figure}" cannot stand on an axis of time`,
			);
		});
	},
);

describe('labels beside points', () => {
	const frame: Box = { left: 0, top: 0, right: 100, bottom: 100 };
	const wish = { at: [50, 50], width: 20, height: 10 } as const;

	const anywhere = () => true;
	const place = (wishes: LabelWish[], taken: Box[], isNearest: () => boolean = anywhere) =>
		placeBeside(wishes, frame, taken, 12, isNearest);

	it('stand above, if there is room', () => {
		expect(place([wish], [])).toEqual([{ left: 40, right: 60, top: 34, bottom: 44 }]);
	});

	it('keep clear of what is taken, and of one another', () => {
		const taken = { left: 0, right: 100, top: 0, bottom: 48 };
		const found = place([wish, wish, wish], [taken]).filter((box) => box !== undefined);
		const boxes = [taken, ...found];
		const meetings = boxes.flatMap((a, index) =>
			boxes
				.slice(index + 1)
				.filter(
					(b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
				),
		);
		expect(boxes).toHaveLength(4);
		expect(meetings).toEqual([]);
	});

	it('are left out where they have no room, or none that is nearest to their own mark', () => {
		expect(place([wish], [frame])).toEqual([undefined]);
		expect(place([wish], [], () => false)).toEqual([undefined]);
		expect(place([{ ...wish, isNeeded: true }], [], () => false)[0]).toBeDefined();
	});

	it('have no leader over a line that they do not begin at', () => {
		// All round the point is taken but for a field behind a line.
		const walls = [
			{ left: 0, right: 100, top: 0, bottom: 46 },
			{ left: 0, right: 46, top: 0, bottom: 100 },
			{ left: 0, right: 100, top: 54, bottom: 100 },
		];
		const line = { left: 66, right: 66, top: 0, bottom: 100 };
		const low = { ...wish, height: 3 };
		expect(place([low], walls)[0]).toBeDefined();
		expect(place([low], [...walls, line])).toEqual([undefined]);
	});
});
