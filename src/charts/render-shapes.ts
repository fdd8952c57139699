import { escapeXml } from '../html/escape-xml.ts';
import { DOT_RADIUS } from './draw-point.ts';
import type { Bar, Mark, MarkShape, Rule, Run, Shape, TextLine } from './drawing.ts';
import { type ChartColor, colorClasses, fileColors } from './paint.ts';
import { textStyles } from './text-styles.ts';

/** Into a page, with colours by class, or into a file of its own, with literal ones. */
type RenderTarget = 'page' | 'file';

const SANS = 'Inter, Helvetica Neue, Arial, sans-serif';

const DASHES = { dotted: '1 3', dashed: '4 3' };

/** An arrow's shaft and head, from the middle of the dot it belongs to. */
const ARROWS: Record<Exclude<MarkShape, 'dot'>, string> = {
	'arrow-right': 'M4.5 0h16m-4-4 4 4-4 4',
	'arrow-left': 'M-4.5 0h-16m4-4-4 4 4 4',
	'arrow-up': 'M0-4.5v-16m-4 4 4-4 4 4',
	'arrow-down': 'M0 4.5v16m-4-4 4 4 4-4',
};

/** Prints shapes as SVG elements. Everything is painted in the current colour, which each element sets. */
export function renderShapes(shapes: readonly Shape[], target: RenderTarget): string {
	return shapes.map((shape) => renderShape(shape, target)).join('');
}

function renderShape(shape: Shape, target: RenderTarget): string {
	switch (shape.type) {
		case 'rule':
			return renderRule(shape, target);
		case 'bar':
			return renderBar(shape, target);
		case 'mark':
			return renderMark(shape, target);
		case 'text':
			return renderText(shape, target);
		default:
			return shape satisfies never;
	}
}

function renderRule({ color, from, to, dash }: Rule, target: RenderTarget): string {
	const dashes = dash ? ` stroke-dasharray="${DASHES[dash]}"` : '';
	return (
		`<line ${setColor(color, target)} stroke="currentColor"${dashes} x1="${percent(from[0])}"` +
		` y1="${round(from[1])}" x2="${percent(to[0])}" y2="${round(to[1])}"/>`
	);
}

function renderBar({ color, mark, x, width, y, height }: Bar, target: RenderTarget): string {
	return (
		`<rect ${paintMark(color, mark, target)} x="${percent(x)}" y="${round(y)}"` +
		` width="${percent(width)}" height="${round(height)}"/>`
	);
}

function renderMark({ shape, color, mark, at, dx }: Mark, target: RenderTarget): string {
	const [x, y] = [percent(at[0]), round(at[1])];
	const shift = dx === 0 ? '' : ` transform="translate(${round(dx)})"`;
	if (shape === 'dot') {
		const paint = paintMark(color, mark, target);
		return `<circle ${paint} cx="${x}" cy="${y}" r="${DOT_RADIUS}"${shift}/>`;
	}
	// A frame without size puts a path, which knows no shares, at a share of the width.
	return (
		`<svg x="${x}" y="${y}" overflow="visible"><path ${setColor(color, target)} fill="none"` +
		` stroke="currentColor" stroke-width="1.5" d="${ARROWS[shape]}"${shift}/></svg>`
	);
}

function renderText({ runs, at, dx, anchor }: TextLine, target: RenderTarget): string {
	const side = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
	const shift = dx === 0 ? '' : ` dx="${round(dx)}"`;
	const [only] = runs;
	const place = `x="${percent(at[0])}" y="${round(at[1])}"${shift}${side}`;
	if (only && runs.length === 1) {
		return `<text ${setRun(only, target)} ${place}>${escapeXml(only.text)}</text>`;
	}
	const spans = runs.map((run) => `<tspan ${setRun(run, target)}>${escapeXml(run.text)}</tspan>`);
	return `<text ${place}>${spans.join('')}</text>`;
}

function setRun({ kind, color }: Run, target: RenderTarget): string {
	const { size, isBold, class: name } = textStyles[kind];
	if (target === 'page') {
		const classes = [colorClasses[color], name].filter((own) => own !== undefined);
		return `class="${classes.join(' ')}"`;
	}
	const face = `font-family="${SANS}" font-size="${size}"${isBold ? ' font-weight="600"' : ''}`;
	return `fill="${fileColors[color]}" ${face}`;
}

function setColor(color: ChartColor, target: RenderTarget): string {
	return target === 'page' ? `class="${colorClasses[color]}"` : `color="${fileColors[color]}"`;
}

function paintMark(color: ChartColor, mark: Bar['mark'], target: RenderTarget): string {
	if (mark === 'solid') return `${setColor(color, target)} fill="currentColor"`;
	const paint =
		target === 'page'
			? `class="${colorClasses[color]} chart-hollow"`
			: `color="${fileColors[color]}" fill="${fileColors.paper}"`;
	return `${paint} stroke="currentColor" stroke-width="1.6"`;
}

const round = (value: number): number => Math.round(value * 10) / 10;

const percent = (share: number): string => `${Math.round(share * 10_000) / 100}%`;
