import type { LayerName } from '../schemas/map.ts';
import type { Label, LabelLayout, MapDrawing, Mark } from './drawing.ts';
import { getUnitsPerPx, type LayoutWidth, UNITS_PER_PX } from './frame.ts';
import { LEADING } from './label-candidates.ts';
import { lineStyles } from './line-styles.ts';
import {
	type MapClass,
	type MapColor,
	type MapTheme,
	type Paint,
	paints,
	themes,
} from './paint.ts';
import type { PlacedLabel } from './place-labels.ts';
import { type MapFont, type TextKind, textStyles } from './text-styles.ts';

/** How a drawing is printed. */
export type RenderOptions =
	/** Into a page: colours by class and custom property, all layouts; the page's styles show one. */
	| { as: 'inline'; idPrefix?: string }
	/** As a file of its own: literal colours, one layout. */
	| { as: 'file'; theme: MapTheme; width: LayoutWidth };

/** What the parts of the printer need to know. */
interface Printer {
	/** Class or literal colours of a thing. */
	paint(name: MapClass): string;
	/** A length given in CSS pixels; inline, styles keep strokes from scaling. */
	px(length: number): number;
	/** The same in drawing units, for what scales with the drawing. */
	units(length: number): number;
	/** Prefix of every id in the drawing. */
	prefix: string;
	/** Font family; inline, it comes with the class. */
	family(font: MapFont): string;
	/** Keeps the strokes of a path that is used elsewhere from scaling; the page's rules do not reach it. */
	fixed: string;
}

const SANS = 'Inter, Helvetica Neue, Arial, sans-serif';
const FAMILIES: Record<MapFont, string> = {
	sans: SANS,
	// Renderers that know fonts only by file, such as resvg, find the weight under its own name.
	'sans-bold': `Inter SemiBold, ${SANS}`,
	'serif-italic': 'Source Serif, Source Serif 4, Georgia, serif',
};

const FACES: Record<MapFont, string> = {
	sans: '',
	'sans-bold': 'font-weight="600"',
	'serif-italic': 'font-style="italic"',
};

/** Prints a drawing as SVG, without style elements or attributes: pages forbid them. */
export function renderMapSvg(drawing: MapDrawing, options: RenderOptions): string {
	const printer = makePrinter(drawing, options);
	const { prefix } = printer;
	const { width, height } = drawing;
	const layouts = drawing.layouts.filter(
		(layout) => options.as === 'inline' || layout.width === options.width,
	);
	const shown = options.as === 'inline' ? 680 : options.width;
	const size = `width="${shown}" height="${Math.round((shown * height) / width)}"`;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" class="map-svg" viewBox="0 0 ${width} ${height}" ${size}`,
		` role="img" aria-labelledby="${prefix}-title" aria-describedby="${prefix}-desc">`,
		`<title id="${prefix}-title">${escape(drawing.title)}</title>`,
		`<desc id="${prefix}-desc">${escape(drawing.alt)}</desc>`,
		renderGround(drawing, printer),
		renderLines(drawing, printer),
		...layouts.map((layout) => renderLayout(layout, printer, options.as === 'inline')),
		'</svg>',
	].join('');
}

function makePrinter(drawing: MapDrawing, options: RenderOptions): Printer {
	if (options.as === 'inline') {
		return {
			paint: (name) => `class="${name}"`,
			px: (length) => length,
			units: (length) => length * UNITS_PER_PX,
			prefix: options.idPrefix ?? `map-${drawing.id}`,
			family: () => '',
			fixed: ' vector-effect="non-scaling-stroke"',
		};
	}
	const unit = getUnitsPerPx(options.width);
	return {
		paint: (name) => formatPaint(paints[name], themes[options.theme]),
		px: (length) => round(length * unit),
		units: (length) => round(length * unit),
		prefix: `map-${drawing.id}`,
		family: (font) => `font-family="${FAMILIES[font]}"`,
		fixed: '',
	};
}

function formatPaint({ fill, stroke }: Paint, colors: Record<MapColor, string>): string {
	return [
		fill ? `fill="${fill === 'none' ? fill : colors[fill]}"` : '',
		stroke ? `stroke="${colors[stroke]}"` : '',
	]
		.filter(Boolean)
		.join(' ');
}

/** Sea, land, countries, zone and coast. The land's path is written once and used for all. */
function renderGround(drawing: MapDrawing, { paint, px, units, prefix, fixed }: Printer): string {
	const { width, height, land, countries, dmz } = drawing;
	const use = (attributes: string) => `<use href="#${prefix}-land" ${attributes}/>`;
	const step = units(4);
	const getPath = (code: string) => countries.find((country) => country.code === code)?.path ?? '';
	return [
		`<defs><path id="${prefix}-land"${fixed} d="${land}"/>`,
		`<clipPath id="${prefix}-clip">${use('')}</clipPath>`,
		dmz
			? `<pattern id="${prefix}-hatch" width="${step}" height="${step}" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path ${paint('map-dmz')} stroke-width="${units(1.3)}" d="M0 0v${step}"/></pattern>`
			: '',
		'</defs>',
		`<path ${paint('map-sea')} d="M0 0h${width}v${height}H0z"/>`,
		use(`${paint('map-shelf')} stroke-width="${px(9)}" stroke-linejoin="round"`),
		use(paint('map-land')),
		`<g clip-path="url(#${prefix}-clip)">`,
		`<path ${paint('map-south')} d="${getPath('KR')}"/>`,
		// Under the North: the two countries' outlines leave slivers between them along the line.
		dmz ? `<path ${paint('map-south')} d="${dmz}"/>` : '',
		`<path ${paint('map-north')} d="${getPath('KP')}"/>`,
		dmz ? `<path fill="url(#${prefix}-hatch)" d="${dmz}"/>` : '',
		dmz ? `<path ${paint('map-dmz')} stroke-width="${px(0.9)}" d="${dmz}"/>` : '',
		'</g>',
		use(`${paint('map-coast')} stroke-width="${px(0.8)}" stroke-linejoin="round"`),
	].join('');
}

function renderLines({ lines }: MapDrawing, { paint, px }: Printer): string {
	const strokes = lines.flatMap(({ layer, path }) =>
		lineStyles[layer].map(
			({ class: name, width, dashes, cap }) =>
				`<path ${paint(name)} stroke-width="${px(width)}"` +
				(dashes ? ` stroke-dasharray="${dashes.map(px).join(' ')}"` : '') +
				(cap ? ` stroke-linecap="${cap}"` : '') +
				` d="${path}"/>`,
		),
	);
	return `<g stroke-linejoin="round">${strokes.join('')}</g>`;
}

function renderLayout(layout: LabelLayout, printer: Printer, isInline: boolean): string {
	const kinds = [...new Set(layout.labels.map(({ kind, layer }) => `${kind} ${layer ?? ''}`))];
	const groups = kinds.map((key) =>
		renderNames(
			layout.labels.filter(({ kind, layer }) => `${kind} ${layer ?? ''}` === key),
			layout.em,
			printer,
		),
	);
	const name = isInline ? `class="map-layout map-layout-${layout.width}" ` : '';
	return [
		`<g ${name}font-size="${round(layout.em)}" paint-order="stroke" stroke-linejoin="round" stroke-width="${round(layout.em * 0.24)}">`,
		renderLeaders(layout, printer),
		renderMarks(layout, printer),
		...groups,
		renderScaleBar(layout, printer),
		'</g>',
	].join('');
}

/** Half the width of each mark in CSS pixels, without its halo. */
const MARK_SIZE: Record<Mark['shape'], number> = {
	dot: 2.5,
	square: 3.3,
	triangle: 3.8,
	diamond: 3.4,
};
const HALO = 1.2;

/** Marks have the size of the layout they belong to, so their paths are in drawing units. */
function renderMarks({ marks, width }: LabelLayout, { paint }: Printer): string {
	const unit = getUnitsPerPx(width);
	const draw = (grow: number) =>
		marks
			.map((mark) => formatMark(mark, Math.round((MARK_SIZE[mark.shape] + grow) * unit)))
			.join('');
	if (marks.length === 0) return '';
	return (
		`<path ${paint('map-mark-halo')} d="${draw(HALO)}"/>` +
		`<path ${paint('map-mark')} d="${draw(0)}"/>`
	);
}

function formatMark({ shape, at: [x, y] }: Mark, r: number): string {
	switch (shape) {
		case 'dot':
			return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0-${2 * r} 0`;
		case 'square':
			return `M${x - r} ${y - r}h${2 * r}v${2 * r}h-${2 * r}z`;
		case 'triangle':
			return `M${x} ${y - r}l${r} ${Math.round(1.7 * r)}h-${2 * r}z`;
		case 'diamond':
			return `M${x} ${y - r}l${r} ${r}-${r} ${r}-${r}-${r}z`;
		default:
			return shape satisfies never;
	}
}

function renderLeaders({ labels }: LabelLayout, { paint, px }: Printer): string {
	const paths = labels.flatMap(({ leader }) =>
		leader ? [`M${leader.map((point) => point.map(Math.round).join(' ')).join('L')}`] : [],
	);
	if (paths.length === 0) return '';
	return `<path ${paint('map-neighbours')} stroke-width="${px(0.9)}" d="${paths.join('')}"/>`;
}

const NAME_CLASSES: Record<TextKind, MapClass> = {
	country: 'map-name-country',
	sea: 'map-name-water',
	river: 'map-name-water',
	line: 'map-name',
	capital: 'map-name',
	town: 'map-name',
	scale: 'map-name',
};

const LAYER_CLASSES: Partial<Record<LayerName, MapClass>> = {
	'border-china': 'map-name-china',
	'border-russia': 'map-name-russia',
	'demilitarised-zone': 'map-name-dmz',
};

function renderNames(labels: PlacedLabel<Label>[], em: number, printer: Printer): string {
	const [first] = labels;
	if (!first) return '';
	const { font, size, spacing } = textStyles[first.kind];
	const name = (first.layer && LAYER_CLASSES[first.layer]) ?? NAME_CLASSES[first.kind];
	const texts = labels.map((label) => renderName(label, em * size, printer));
	return (
		`<g ${printer.paint(name)} ${renderFont(font, size, spacing, printer)}>` +
		`${texts.join('')}</g>`
	);
}

function renderFont(font: MapFont, size: number, spacing: number, printer: Printer): string {
	return [
		`font-size="${size}em"`,
		spacing ? `letter-spacing="${spacing}em"` : '',
		FACES[font],
		printer.family(font),
	]
		.filter(Boolean)
		.join(' ');
}

function renderName(label: PlacedLabel<Label>, size: number, { paint }: Printer): string {
	const { anchor, rotate, kind, lines } = label;
	const [x, y] = [Math.round(label.x), Math.round(label.y)];
	const turn = rotate ? ` transform="rotate(${rotate} ${label.at.map(Math.round).join(' ')})"` : '';
	const side = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
	const words = lines.map((line) => escape(textStyles[kind].capitals ? line.toUpperCase() : line));
	const [first = '', ...rest] = words;
	const more = rest.map((line) => `<tspan x="${x}" dy="${round(LEADING * size)}">${line}</tspan>`);
	return `<text ${paint(`map-on-${label.ground}`)}${side} x="${x}" y="${y}"${turn}>${first}${more.join('')}</text>`;
}

function renderScaleBar({ scaleBar, width }: LabelLayout, printer: Printer): string {
	const { x, y, length, text, textY } = scaleBar;
	const unit = getUnitsPerPx(width);
	const tick = Math.round(4 * unit);
	const { font, size, spacing } = textStyles.scale;
	return (
		`<path ${printer.paint('map-line')} stroke-width="${printer.px(1.2)}" d="M${x} ${y - tick}v${tick}h${length}v-${tick}"/>` +
		`<g ${printer.paint('map-name')} ${renderFont(font, size, spacing, printer)}>` +
		`<text ${printer.paint('map-on-sea')} text-anchor="middle" x="${Math.round(x + length / 2)}" y="${textY}">${text}</text></g>`
	);
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}

function escape(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
