import type { ChartDrawing, ChartForm } from './drawing.ts';
import { escapeXml } from '../html/escape-xml.ts';
import { renderShapes } from './render-shapes.ts';

/**
 * Prints one form of a chart for a page: as wide as its column, letters of a fixed size, colours by class. Without
 * style elements or attributes: pages forbid them. The height is an attribute; see `styles/chart.css`.
 */
export function renderChartSvg({ id, title, alt, forms }: ChartDrawing, form: ChartForm): string {
	const { height, shapes } = forms[form];
	const name = `chart-${id}-${form}`;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" class="chart-svg" width="100%" height="${height}"`,
		` role="img" aria-labelledby="${name}-title" aria-describedby="${name}-desc">`,
		`<title id="${name}-title">${escapeXml(title)}</title>`,
		`<desc id="${name}-desc">${escapeXml(alt)}</desc>`,
		renderShapes(shapes, 'page'),
		'</svg>',
	].join('');
}
