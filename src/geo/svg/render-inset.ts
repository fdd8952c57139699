import type { Inset } from '../draw/drawing.ts';
import type { Printer } from './make-printer.ts';

/** Prints the small map that shows where the large one lies, as a drawing within the drawing. */
export function renderInset(
	{ box: [left, top, right, bottom], land, north, lines, stretch, spot }: Inset,
	{ paint, px, prefix }: Printer,
): string {
	const [width, height] = [right - left, bottom - top];
	const frame = `M0 0h${width}v${height}H0z`;
	const [x1, y1, x2, y2] = spot;
	const use = (attributes: string) => `<use href="#${prefix}-inset-land" ${attributes}/>`;
	return [
		`<defs><path id="${prefix}-inset-land" d="${land}"/>`,
		`<clipPath id="${prefix}-inset-clip">${use('')}</clipPath></defs>`,
		`<svg x="${left}" y="${top}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
		`<path ${paint('map-sea')} d="${frame}"/>`,
		use(paint('map-land')),
		`<g clip-path="url(#${prefix}-inset-clip)"><path ${paint('map-north')} d="${north}"/></g>`,
		use(`${paint('map-coast')} stroke-width="${px(0.6)}"`),
		`<path ${paint('map-line')} stroke-width="${px(0.7)}" d="${lines}"/>`,
		stretch ? `<path ${paint('map-line')} stroke-width="${px(2.6)}" d="${stretch}"/>` : '',
		`<path ${paint('map-line')} stroke-width="${px(1.4)}" d="M${x1} ${y1}H${x2}V${y2}H${x1}z"/>`,
		`<path ${paint('map-line')} stroke-width="${px(1.2)}" d="${frame}"/>`,
		'</svg>',
	].join('');
}
