import type { MapDrawing } from '../draw/drawing.ts';
import { BAND } from '../draw/layout-labels.ts';
import type { Printer } from './make-printer.ts';

/** Width of the mark along the stretch of a line that is being told of, in CSS pixels. */
const STRETCH = 13;

/**
 * Sea, land, countries, waters, zone and coast. The land's path is written once and used for all; so is that of North
 * Korea, whose outline is also the soft band along the inner side of its borders.
 */
export function renderGround(drawing: MapDrawing, printer: Printer): string {
	const { paint, px, prefix, fixed } = printer;
	const { land, lakes, rivers, countries, states, areas, dmz, graticule, stretch } = drawing;
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
		`<clipPath id="${prefix}-inside">${use('north', '')}</clipPath></defs>`,
		renderSea(drawing, printer),
		draw(graticule, `${paint('map-graticule')} stroke-width="${px(0.7)}"`),
		use('land', `${paint('map-shelf')} stroke-width="${px(9)}" stroke-linejoin="round"`),
		use('land', paint('map-land')),
		`<g clip-path="url(#${prefix}-clip)">`,
		draw(countries.KR, paint('map-south')),
		// Under the North: the two countries' outlines leave slivers between them along the line.
		draw(dmz, paint('map-south')),
		use('north', paint('map-north')),
		`<g clip-path="url(#${prefix}-inside)">`,
		use('north', `${paint('map-band')} stroke-width="${px(2 * BAND)}" stroke-linejoin="round"`),
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
		draw(dmz, `${paint('map-zone')} stroke-width="${px(0.8)}" clip-path="url(#${prefix}-clip)"`),
		use('land', `${paint('map-coast')} stroke-width="${px(0.8)}" stroke-linejoin="round"`),
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
