import type { APIRoute } from 'astro';
import { getChart } from '../../charts/get-chart.ts';
import { getDiagramDrawing } from '../../diagrams/get-diagram-drawing.ts';
import { embedPath, withBase } from '../../model/paths.ts';
import { type Embed, frameFigure, frameMap } from '../../share/embed.ts';
import { describeEmbed } from '../../share/oembed.ts';
import { siteConfig } from '../../site.config.ts';
import { getSite } from '../../site.ts';

export const getStaticPaths = async () => {
	const site = await getSite();
	const embeds = [
		...[...site.maps.values()].map(frameMap),
		...[...site.charts.keys()].map((id) => frameFigure('charts', getChart(site, id).drawing)),
		...[...site.diagrams.keys()].map((id) => frameFigure('diagrams', getDiagramDrawing(site, id))),
	];
	return embeds.map((embed) => ({ params: { name: embed.name }, props: { embed } }));
};

/** `/oembed/china.json`, `/oembed/charts/exports.json`: how others show a figure in their pages. */
export const GET: APIRoute<{ embed: Embed }> = ({ props: { embed }, site }) => {
	const at = (path: string) => new URL(withBase(path, import.meta.env.BASE_URL), site).href;
	const { title, author } = siteConfig;
	const document = describeEmbed(embed, {
		title,
		author,
		home: at('/'),
		frame: at(embedPath(embed.name)),
		card: at(`/og/${embed.card}.jpg`),
	});
	return new Response(JSON.stringify(document, null, '\t'), {
		headers: { 'Content-Type': 'application/json; charset=utf-8' },
	});
};
