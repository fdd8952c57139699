import type { BorderName } from '../data/cut-borders.ts';
import type { MapDrawing } from '../draw/drawing.ts';
import { BAND } from '../draw/layout-labels.ts';
import type { Printer } from './make-printer.ts';

/** Width of the mark along the stretch of a line that is being told of, in CSS pixels. */
const STRETCH = 13;

/** The borders on land of the North: along their inner side runs a soft band. */
const BANDED: readonly BorderName[] = [
	'border-china',
	'border-russia',
	'military-demarcation-line',
];

/** Whether a line is written once with the ground, for the band and for its own strokes. */
export const isBanded = ({ layer, tone, path }: MapDrawing['lines'][number]): boolean =>
	BANDED.includes(layer) && tone !== 'quiet' && path !== '';

/** Width of the outline of the zone, in CSS pixels; where the zone is slim, its colour must not be lost. */
const ZONE_EDGE = { usual: 0.8, slim: 1.3 };

/**
 * Sea, land, countries, waters, zone and coast, within the disc of a map that is round. The land's path is written once
 * and used for all; so are the outline of North Korea and the lines along which its soft band runs.
 */
export function renderGround(drawing: MapDrawing, printer: Printer): string {
	const { paint, px, prefix, fixed } = printer;
	const { land, lakes, rivers, countries, states, areas, dmz, zoneTone, graticule, stretch } =
		drawing;
	const { width, height, disc } = drawing;
	const banded = drawing.lines.filter(isBanded);
	// Where no border is drawn, the North has an outline, or it would be an inlet of the sea in grey.
	const hasBorder = drawing.lines.some(({ layer }) => layer === 'border-china');
	const use = (name: string, attributes: string) =>
		`<use href="#${prefix}-${name}" ${attributes}/>`;
	const draw = (path: string | undefined, attributes: string) =>
		path ? `<path ${attributes} d="${path}"/>` : '';
	return [
		`<defs><path id="${prefix}-land"${fixed} d="${land}"/>`,
		`<path id="${prefix}-north"${fixed} d="${countries.KP}"/>`,
		`<clipPath id="${prefix}-clip">${use('land', '')}</clipPath>`,
		banded.map(({ layer, path }) => `<path id="${prefix}-${layer}"${fixed} d="${path}"/>`).join(''),
		`<clipPath id="${prefix}-inside">${use('north', '')}</clipPath>`,
		disc === undefined
			? ''
			: `<clipPath id="${prefix}-disc"><circle cx="${width / 2}" cy="${height / 2}" r="${disc}"/></clipPath>`,
		'</defs>',
		renderSea(drawing, printer),
		// The light edge of the land would lie beyond the horizon, too.
		disc === undefined ? '<g>' : `<g clip-path="url(#${prefix}-disc)">`,
		draw(graticule, `${paint('map-graticule')} stroke-width="${px(0.7)}"`),
		use('land', `${paint('map-shelf')} stroke-width="${px(9)}" stroke-linejoin="round"`),
		use('land', paint('map-land')),
		`<g clip-path="url(#${prefix}-clip)">`,
		draw(countries.KR, paint('map-south')),
		// Under the North: the two countries' outlines leave slivers between them along the line.
		draw(dmz, paint('map-south')),
		use('north', paint('map-north')),
		`<g clip-path="url(#${prefix}-inside)" stroke-linejoin="round" stroke-linecap="round">`,
		...banded.map(({ layer }) => use(layer, `${paint('map-band')} stroke-width="${px(2 * BAND)}"`)),
		'</g>',
		hasBorder
			? ''
			: use(
					'north',
					`${paint('map-neighbours')} stroke-width="${px(0.9)}" stroke-linejoin="round"`,
				),
		draw(areas.seoul, `${paint('map-city')} stroke-width="${px(0.8)}"`),
		draw(areas.kursk, `${paint('map-region')} stroke-width="${px(0.8)}"`),
		draw(states.UA, paint('map-ukraine')),
		draw(states.CN + states.RU + states.UA, `${paint('map-neighbours')} stroke-width="${px(0.7)}"`),
		draw(graticule, `${paint('map-graticule')} stroke-width="${px(0.5)}"`),
		draw(rivers, `${paint('map-river')} stroke-width="${px(1)}" stroke-linejoin="round"`),
		draw(lakes, `${paint('map-lake')} stroke-width="${px(0.6)}"`),
		'</g>',
		draw(
			stretch,
			`${paint('map-stretch')} stroke-width="${px(STRETCH)}" stroke-linecap="round" stroke-linejoin="round"`,
		),
		draw(
			dmz,
			zoneTone === 'quiet'
				? `${paint('map-zone-quiet')} fill-opacity="0.5" clip-path="url(#${prefix}-clip)"`
				: `${paint('map-zone')} stroke-width="${px(ZONE_EDGE[zoneTone])}" clip-path="url(#${prefix}-clip)"`,
		),
		use('land', `${paint('map-coast')} stroke-width="${px(0.8)}" stroke-linejoin="round"`),
		'</g>',
	].join('');
}

/** The whole frame, or a disc where the map ends at its horizon. */
function renderSea(
	{ width, height, disc }: Pick<MapDrawing, 'width' | 'height' | 'disc'>,
	{ paint }: Printer,
): string {
	if (disc === undefined) return `<path ${paint('map-sea')} d="M0 0h${width}v${height}H0z"/>`;
	return `<circle ${paint('map-sea')} cx="${width / 2}" cy="${height / 2}" r="${disc}"/>`;
}
