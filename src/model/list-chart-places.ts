import type { Chart } from '../schemas/chart.ts';
import type { ChapterPage, Entry, Site } from './build-site.ts';
import { chartAnchor } from './paths.ts';
import { scanBody } from './scan-body.ts';
import { findSpec } from './vocabulary.ts';

/** A chart where a chapter first prints it. */
export interface ChartPlace {
	chart: Entry<Chart>;
	chapter: ChapterPage;
	/** From the root of the site. */
	path: string;
}

/** The charts in the order in which one comes upon them. */
export function listChartPlaces({
	chapters,
	charts,
}: Pick<Site, 'chapters' | 'charts'>): ChartPlace[] {
	const places = chapters.flatMap((chapter) =>
		scanBody(chapter.body)
			.uses.filter(({ name }) => findSpec(name)?.props['id']?.kind === 'charts')
			.flatMap(({ props: { id = '' } }): ChartPlace[] => {
				const chart = charts.get(id);
				return chart ? [{ chart, chapter, path: `${chapter.path}#${chartAnchor(chart.id)}` }] : [];
			}),
	);
	return places.filter(
		({ chart }, index) => places.findIndex((place) => place.chart.id === chart.id) === index,
	);
}
