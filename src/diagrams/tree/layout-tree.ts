import { SURENESS_LABELS } from '../../model/labels.ts';
import { OUTCOME_LABELS } from '../../model/scorecard.ts';
import type { DiagramOf } from '../../schemas/diagram.ts';
import { outcomes } from '../../schemas/forecast.ts';
import { drawKey, drawLine, type KeySample } from '../../figures/draw-key.ts';
import { drawOutcomeMark, MARK } from '../draw-outcome-mark.ts';
import type { Layout } from '../drawing.ts';
import { isBroad, type Shape, type Size, type SizeDrawing, WIDTHS } from '../../figures/drawing.ts';
import { LEADING, measure, setBlock } from '../../figures/text-styles.ts';
import { countFates, describeBranch, describeTree, nameFate } from './describe-tree.ts';
import { drawYouAreHere } from './draw-you-are-here.ts';
import {
	type Leaf,
	type ResolvedBranch,
	resolveTree,
	type TreeSite,
	VERDICT_LINES,
} from './resolve-tree.ts';

/** CSS pixels. */
const PAD = 8;
const ROOT = 84;
const STUB = 12;
const LEAF_GAP = 7;
const BRANCH_GAP = 20;

/** Where the parts stand at each width: the trunk, the box of a branch, and its leaves. */
const FRAMES: Record<
	Size,
	{ trunk: number; box: number; boxWidth: number; leaves: number; columns: number }
> = {
	narrow: { trunk: 5, box: 18, boxWidth: 302, leaves: 26, columns: 1 },
	medium: { trunk: 5, box: 24, boxWidth: 656, leaves: 34, columns: 2 },
	sheet: { trunk: 100, box: 114, boxWidth: 200, leaves: 330, columns: 2 },
	wide: { trunk: 100, box: 118, boxWidth: 204, leaves: 338, columns: 3 },
};

/** A forecast: its mark at the end of a twig, its code and label, and under it how likely it was called and its end. */
function drawLeaf(
	{ forecast, label, chance }: Leaf,
	x: number,
	y: number,
	width: number,
	began: boolean,
): SizeDrawing {
	const color = began ? 'ink' : 'muted';
	const left = x + STUB + MARK + 6;
	const room = width - (left - x);
	const name = setBlock({
		text: `${forecast.code} ${label}`,
		kind: began ? 'figure' : 'label',
		color,
		at: [left, y],
		width: room,
	});
	const fate = setBlock({
		text: `${chance}; ${nameFate(forecast)}`,
		kind: 'small',
		color: 'muted',
		at: [left, y + name.height],
		width: room,
	});
	return {
		shapes: [
			{
				type: 'path',
				d: `M${x} ${y + LEADING / 2}h${STUB - 2}`,
				stroke: color,
				certainty: VERDICT_LINES[forecast.confidence],
			},
			...drawOutcomeMark(forecast.outcome, x + STUB, y + (LEADING - MARK) / 2, color),
			...name.shapes,
			...fate.shapes,
		],
		height: name.height + fate.height,
	};
}

/** Leaves in columns, each down a stem that hangs from `from`. */
function drawLeaves(
	{ leaves, began }: ResolvedBranch,
	size: Size,
	top: number,
	from: number,
): SizeDrawing {
	const { leaves: left, columns } = FRAMES[size];
	const columnWidth = (WIDTHS[size] - left) / columns;
	const rows = Math.ceil(leaves.length / columns);
	const shapes: Shape[] = [];
	let height = 0;
	for (let column = 0; column < columns; column++) {
		const x = left + column * columnWidth;
		let y = top;
		let stem = from;
		for (const leaf of leaves.slice(column * rows, (column + 1) * rows)) {
			const block = drawLeaf(leaf, x, y, columnWidth - 5, began);
			shapes.push(...block.shapes);
			stem = y + LEADING / 2;
			y += block.height + LEAF_GAP;
		}
		if (stem > from) {
			shapes.push({
				type: 'path',
				d: `M${x} ${from}V${stem}`,
				stroke: began ? 'ink' : 'muted',
				width: began ? 1.5 : 1,
			});
		}
		height = Math.max(height, y - LEAF_GAP - top);
	}
	return { shapes, height };
}

/** A branch with the codes of its forecasts: "Most likely scenario, M1–M9". */
function nameCodes({ label, leaves }: ResolvedBranch): string {
	const [first, last] = [leaves[0], leaves.at(-1)].map((leaf) => leaf?.forecast.code);
	if (first === undefined || last === undefined) return label;
	return `${label}, ${first === last ? first : `${first}–${last}`}`;
}

/** The condition of a branch, its name in the essay, its state and what its forecasts came to, framed: boldly where it came about. */
function drawCondition(branch: ResolvedBranch, x: number, y: number, width: number): SizeDrawing {
	const color = branch.began ? 'ink' : 'muted';
	const texts: Shape[] = [];
	let height = PAD;
	for (const [text, kind, tint] of [
		[branch.when, 'heading', color],
		[[nameCodes(branch), branch.chance].filter(Boolean).join(': '), 'label', color],
		[branch.state, branch.began ? 'figure' : 'label', branch.began ? 'accent' : 'muted'],
		[countFates(branch), 'small', color],
	] as const) {
		const block = setBlock({
			text,
			kind,
			color: tint,
			at: [x + PAD, y + height],
			width: width - 2 * PAD,
		});
		texts.push(...block.shapes);
		height += block.height + 2;
	}
	height += PAD - 2;
	return {
		shapes: [
			{
				type: 'path',
				d: `M${x} ${y}h${width}v${height}h${-width}z`,
				fill: branch.began ? 'surface' : 'paper',
				stroke: branch.began ? 'ink' : 'muted',
				width: branch.began ? 2.5 : 1,
			},
			...texts,
		],
		height,
	};
}

/** A branch at `top`: its condition with its leaves beside it on a page, under it in a column. */
function drawBranch(branch: ResolvedBranch, size: Size, top: number): SizeDrawing {
	const { box, boxWidth, leaves: left, columns } = FRAMES[size];
	const condition = drawCondition(branch, box, top, boxWidth);
	if (!isBroad(size)) {
		const end = top + condition.height;
		const leaves = drawLeaves(branch, size, end + 10, end);
		return {
			shapes: [...condition.shapes, ...leaves.shapes],
			height: condition.height + 10 + leaves.height,
		};
	}
	const y = top + 10;
	const used = Math.min(columns, branch.leaves.length);
	const last = left + (used - 1) * ((WIDTHS[size] - left) / columns);
	const leaves = drawLeaves(branch, size, y + 12, y);
	return {
		shapes: [
			...condition.shapes,
			{
				type: 'path',
				d: `M${box + boxWidth} ${y}H${last}`,
				stroke: branch.began ? 'ink' : 'muted',
				width: branch.began ? 2.5 : 1,
			},
			...leaves.shapes,
		],
		height: Math.max(condition.height, 22 + leaves.height),
	};
}

/** Where the branches part: a box at the left of a page, at the top of a column. */
function drawRoot(text: string, size: Size, top: number): SizeDrawing {
	const width = isBroad(size) ? ROOT : 140;
	const words = setBlock({ text, kind: 'figure', at: [PAD, top + PAD], width: width - 2 * PAD });
	const height = words.height + 2 * PAD;
	return {
		shapes: [
			{
				type: 'path',
				d: `M0 ${top}h${width}v${height}h${-width}z`,
				fill: 'surface',
				stroke: 'ink',
				width: 2.5,
			},
			...words.shapes,
		],
		height,
	};
}

/** Lines from the root to every branch; the one to the branch that came about is the bold one and lies on top. */
function drawTrunk(
	branches: readonly ResolvedBranch[],
	tops: readonly number[],
	size: Size,
	from: number,
): Shape[] {
	const { trunk, box } = FRAMES[size];
	const start = isBroad(size) ? `M${ROOT} ${from}H${trunk}` : `M${trunk} ${from}`;
	const ends = branches.map(({ began }, index) => ({ began, y: (tops[index] ?? 0) + 16 }));
	return ends
		.toSorted((a, b) => Number(a.began) - Number(b.began))
		.map(({ began, y }): Shape => ({
			type: 'path',
			d: `${start}V${y}H${box}`,
			stroke: began ? 'ink' : 'muted',
			width: began ? 4 : 1,
		}));
}

/** The marks and lines that the branches use. */
function listSamples(branches: readonly ResolvedBranch[]): KeySample[] {
	const forecasts = branches.flatMap(({ leaves }) => leaves.map(({ forecast }) => forecast));
	const marks = outcomes.filter((outcome) => forecasts.some((own) => own.outcome === outcome));
	const code = forecasts[0]?.code;
	return [
		...(code === undefined
			? []
			: [
					{
						label: 'number of the forecast on the scorecard',
						width: measure(code, 'figure'),
						draw: (x: number, y: number) =>
							setBlock({
								text: code,
								kind: 'figure',
								at: [x, y - LEADING / 2],
								width: Infinity,
								anchor: 'middle',
							}).shapes,
					},
				]),
		...marks.map((outcome): KeySample => ({
			label: OUTCOME_LABELS[outcome].label.toLowerCase(),
			width: MARK,
			draw: (x, y) => drawOutcomeMark(outcome, x - MARK / 2, y - MARK / 2, 'muted'),
		})),
		...(['high', 'medium', 'low'] as const)
			.filter((confidence) => forecasts.some((own) => own.confidence === confidence))
			.map((confidence): KeySample => ({
				label: `verdict of ${SURENESS_LABELS[confidence]} confidence`,
				draw: drawLine(1.5, VERDICT_LINES[confidence]),
			})),
	];
}

/** Lays out futures that part at their conditions. */
export function layoutTree(entry: DiagramOf<'tree'>, site: TreeSite): Layout {
	const branches = resolveTree(entry, site);
	const draw = (size: Size): SizeDrawing => {
		const root = drawRoot(entry.root, size, 0);
		const isWide = isBroad(size);
		const shapes: Shape[] = [];
		const tops: number[] = [];
		let y = isWide ? 0 : root.height + 14;
		for (const branch of branches) {
			const block = drawBranch(branch, size, y);
			tops.push(y);
			shapes.push(...block.shapes);
			y += block.height + BRANCH_GAP;
		}
		const trunk = drawTrunk(branches, tops, size, isWide ? 16 : root.height);
		const key = drawKey({ samples: listSamples(branches) }, size, y);
		return {
			height: y + key.height,
			shapes: [...trunk, ...root.shapes, ...shapes, ...key.shapes],
		};
	};
	return {
		draw,
		places: new Map(
			branches.map(({ scenario, label }) => [
				scenario,
				{
					title: `You are here: ${label}`,
					alt: branches
						.map((branch) => {
							const here = branch.scenario === scenario ? 'You are here: ' : '';
							return `${here}${branch.when}. ${describeBranch(branch)}.`;
						})
						.join(' '),
					draw: (size: Size) => drawYouAreHere(branches, scenario, size),
				},
			]),
		),
		...describeTree(branches),
		figures: branches.flatMap(({ leaves }) => leaves.map(({ forecast }) => forecast)),
	};
}
