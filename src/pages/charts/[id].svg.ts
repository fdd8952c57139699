import type { APIRoute, GetStaticPaths } from 'astro';
import { getChart } from '../../charts/get-chart.ts';
import { getDiagramDrawing } from '../../diagrams/get-diagram-drawing.ts';
import { listCredits } from '../../figures/credits.ts';
import { renderFile } from '../../figures/render-file.ts';
import { listChartAddresses, type Successor } from '../../model/list-replaced-charts.ts';
import { diagramPath, withBase } from '../../model/paths.ts';
import { siteConfig } from '../../site.config.ts';
import { getSite } from '../../site.ts';

export const getStaticPaths = (async () => {
	const { charts, diagrams } = await getSite();
	return [...listChartAddresses(charts, diagrams)].map(([id, figure]) => ({
		params: { id },
		props: { figure },
	}));
}) satisfies GetStaticPaths;

/** A chart as a file of its own, in light colours; of one that is no more, the figure in its place. */
export const GET: APIRoute<{ figure: Successor }> = async ({ props, site }) => {
	const all = await getSite();
	const { kind, id } = props.figure;
	const isDiagram = kind === 'diagram';
	const drawing = isDiagram ? getDiagramDrawing(all, id) : getChart(all, id).drawing;
	const path = isDiagram ? diagramPath(id) : `/charts/${id}.svg`;
	const svg = renderFile(drawing, {
		credits: listCredits(drawing.sources, all.sources),
		maker: siteConfig.title,
		href: new URL(withBase(path, import.meta.env.BASE_URL), site).href,
	});
	return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } });
};
