import type { MapDrawing } from '../draw/drawing.ts';
import type { Printer } from './make-printer.ts';

/** Sea, land, countries, zone and coast. The land's path is written once and used for all. */
export function renderGround(
	drawing: Pick<MapDrawing, 'width' | 'height' | 'disc' | 'land' | 'countries' | 'dmz'>,
	printer: Printer,
): string {
	const { paint, px, units, prefix, fixed, shared } = printer;
	const { land, countries, dmz } = drawing;
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
		renderSea(drawing, printer),
		use(`${paint('map-shelf')} stroke-width="${px(9)}" stroke-linejoin="round"`),
		use(paint('map-land')),
		`<g clip-path="url(#${prefix}-clip)">`,
		`<path ${paint('map-south')} d="${getPath('KR')}"/>`,
		// Under the North: the two countries' outlines leave slivers between them along the line.
		dmz ? `<path ${paint('map-south')} d="${dmz}"/>` : '',
		`<path ${paint('map-north')} d="${getPath('KP')}"/>`,
		dmz ? `<path fill="url(#${prefix}-hatch)" d="${dmz}"/>` : '',
		dmz ? `<path${shared} ${paint('map-dmz')} stroke-width="${px(0.9)}" d="${dmz}"/>` : '',
		'</g>',
		use(`${paint('map-coast')} stroke-width="${px(0.8)}" stroke-linejoin="round"`),
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
