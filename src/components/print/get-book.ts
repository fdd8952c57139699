import { buildBook, type Book } from '../../book/build-book.ts';
import { buildExecutive } from '../../book/build-executive.ts';
import type { FigureRef } from '../../book/list-figures.ts';
import { getChart } from '../../charts/get-chart.ts';
import { getDiagramDrawing } from '../../diagrams/get-diagram-drawing.ts';
import type { Site } from '../../model/build-site.ts';

/** The book of a site, with what its charts and diagrams, the brief and the executive edition rest on among its sources. */
export function getBook(site: Site): Book {
	const listSources = ({ collection, id }: FigureRef) => {
		if (collection === 'charts') return getChart(site, id).drawing.sources;
		if (collection === 'diagrams') return getDiagramDrawing(site, id).sources;
		return [];
	};
	const editions = [site.pages.get('brief'), buildExecutive(site, listSources).text];
	const cited = editions.flatMap((text) => text?.citations.sources ?? []);
	return buildBook(
		site,
		listSources,
		cited.map(({ id }) => id),
	);
}
