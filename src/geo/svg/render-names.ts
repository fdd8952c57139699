import { escapeXml } from '../../html/escape-xml.ts';
import type { LayerName } from '../../schemas/map.ts';
import type { Label, LabelLayout } from '../draw/drawing.ts';
import { LEADING } from '../draw/list-candidates.ts';
import type { PlacedLabel } from '../draw/place-labels.ts';
import { type MapFont, type TextKind, textStyles } from '../draw/text-styles.ts';
import type { Printer } from './make-printer.ts';
import type { MapClass } from './paint.ts';

const FACES: Record<MapFont, string> = {
	sans: '',
	'sans-bold': 'font-weight="600"',
	'serif-italic': 'font-style="italic"',
};

const NAME_CLASSES: Record<TextKind, MapClass> = {
	country: 'map-name-country',
	region: 'map-name-country',
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

/** Prints labels, those set alike together. */
export function renderNames(labels: PlacedLabel<Label>[], printer: Printer): string {
	const groups = Map.groupBy(labels, ({ kind, layer }) => `${kind} ${layer ?? ''}`);
	return [...groups.values()].map((group) => renderGroup(group, printer)).join('');
}

function renderGroup(labels: PlacedLabel<Label>[], printer: Printer): string {
	const [first] = labels;
	if (!first) return '';
	const { font, size, spacing } = textStyles[first.kind];
	const name = (first.layer && LAYER_CLASSES[first.layer]) ?? NAME_CLASSES[first.kind];
	const texts = labels.map((label) => renderName(label, printer));
	return (
		`<g ${printer.paint(name)} ${renderFont(font, size, spacing, printer)}>` +
		`${texts.join('')}</g>`
	);
}

/** The attributes of a font. */
export function renderFont(font: MapFont, size: number, spacing: number, printer: Printer): string {
	return [
		`font-size="${size}em"`,
		spacing ? `letter-spacing="${spacing}em"` : '',
		FACES[font],
		printer.family(font),
	]
		.filter(Boolean)
		.join(' ');
}

/** The thin lines from names to the spots they name. */
export function renderLeaders(
	{ labels }: Pick<LabelLayout, 'labels'>,
	{ paint, px }: Printer,
): string {
	const paths = labels.flatMap(({ leader }) =>
		leader ? [`M${leader.map((point) => point.map(Math.round).join(' ')).join('L')}`] : [],
	);
	if (paths.length === 0) return '';
	return `<path ${paint('map-neighbours')} stroke-width="${px(0.9)}" d="${paths.join('')}"/>`;
}

function renderName(label: PlacedLabel<Label>, { paint }: Printer): string {
	const { anchor, rotate, kind, lines } = label;
	const [x, y] = [Math.round(label.x), Math.round(label.y)];
	const turn = rotate ? ` transform="rotate(${rotate} ${label.at.map(Math.round).join(' ')})"` : '';
	const side = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
	const words = lines.map((line) =>
		escapeXml(textStyles[kind].capitals ? line.toUpperCase() : line),
	);
	const [first = '', ...rest] = words;
	const more = rest.map((line) => `<tspan x="${x}" dy="${LEADING}em">${line}</tspan>`);
	return `<text ${paint(`map-on-${label.ground}`)}${side} x="${x}" y="${y}"${turn}>${first}${more.join('')}</text>`;
}
