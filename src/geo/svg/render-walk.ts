import { escapeXml } from '../../html/escape-xml.ts';
import type { WalkStop } from '../draw/drawing.ts';
import { renderMapSvg } from './render-map-svg.ts';

/** The map of a stop: named by its title and by all that is named on it. */
export function renderStill({ title, names, drawing }: WalkStop, prefix: string): string {
	const words = `Map: ${title}${names.length > 0 ? `, with ${names.join(', ')}` : ''}`;
	const svg = renderMapSvg(drawing, { as: 'inline', idPrefix: prefix });
	return svg
		.replace(
			/<title [^>]*>[^<]*<\/title>/,
			`<title id="${prefix}-title">${escapeXml(words)}</title>`,
		)
		.replace(/<desc [^>]*>[^<]*<\/desc>/, '')
		.replace(/ aria-describedby="[^"]*"/, '');
}
