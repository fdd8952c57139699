import { uncapitalise } from '../../model/capitalise.ts';
import { type Shape, type Size, type SizeDrawing, WIDTHS } from '../../figures/drawing.ts';
import { setBlock } from '../../figures/text-styles.ts';
import type { ResolvedBranch } from './resolve-tree.ts';

/** CSS pixels. */
const PAD = 7;
const GAP = 10;
const TRUNK = 14;

/** How many branches stand beside one another. */
const COLUMNS: Record<Size, number> = { narrow: 1, medium: 4, sheet: 4, wide: 4 };

function setBranch(
	{ when, label, state, began }: ResolvedBranch,
	isHere: boolean,
	x: number,
	y: number,
	width: number,
) {
	const shapes: Shape[] = [];
	let height = PAD;
	for (const [text, kind, color] of [
		[isHere ? 'You are here' : '', 'figure', 'accent'],
		[when, isHere ? 'figure' : 'label', isHere || began ? 'ink' : 'muted'],
		[`${label}: ${uncapitalise(state)}`, 'small', began ? 'ink' : 'muted'],
	] as const) {
		const block = setBlock({
			text,
			kind,
			color,
			at: [x + PAD, y + height],
			width: width - 2 * PAD,
		});
		shapes.push(...block.shapes);
		height += block.height;
	}
	return { shapes, height: height + PAD };
}

/** Draws the trunk and the branches alone, the one of a place in a bold frame; the trunk leads boldly to what came about. */
export function drawYouAreHere(
	branches: readonly ResolvedBranch[],
	place: string,
	size: Size,
): SizeDrawing {
	const columns = COLUMNS[size];
	const isRow = columns > 1;
	const left = isRow ? 0 : TRUNK;
	const width = (WIDTHS[size] - left - (columns - 1) * GAP) / columns;
	const boxes = branches.map((branch, index) => ({
		branch,
		x: left + (index % columns) * (width + GAP),
	}));
	const heights = boxes.map(
		({ branch, x }) => setBranch(branch, branch.scenario === place, x, 0, width).height,
	);
	const even = Math.max(...heights);
	const lines: { began: boolean; shape: Shape }[] = [];
	const shapes: Shape[] = [];
	let y = isRow ? TRUNK : 2;
	for (const [index, { branch, x }] of boxes.entries()) {
		const { began } = branch;
		const isHere = branch.scenario === place;
		const height = isRow ? even : (heights[index] ?? 0);
		const middle = y + height / 2;
		lines.push({
			began,
			shape: {
				type: 'path',
				d: isRow ? `M2 2H${x + width / 2}V${y}` : `M2 2V${middle}H${x}`,
				stroke: began ? 'ink' : 'muted',
				width: began ? 4 : 1,
			},
		});
		shapes.push(
			{
				type: 'path',
				d: `M${x} ${y}h${width}v${height}h${-width}z`,
				fill: isHere ? 'surface' : 'paper',
				stroke: isHere ? 'accent' : 'muted',
				width: isHere ? 2.5 : 1,
			},
			...setBranch(branch, isHere, x, y, width).shapes,
		);
		if (!isRow) y += height + 6;
	}
	const trunk = lines
		.toSorted((a, b) => Number(a.began) - Number(b.began))
		.map(({ shape }) => shape);
	return { height: isRow ? y + even : y - 6, shapes: [...trunk, ...shapes] };
}
