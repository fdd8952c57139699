import type { Chart } from '../schemas/chart.ts';
import type { Ledger } from '../schemas/ledger.ts';
import { chapterPath, chartAnchor } from './paths.ts';

/**
 * Where a chart stands: in the chapter that prints it or tells it in words; a chart that no chapter has any more is a
 * drawing alone.
 */
export function getChartPath(
	{
		permalinks,
		charts,
	}: {
		permalinks: ReadonlyMap<string, Pick<Ledger, 'anchors'>>;
		charts: ReadonlyMap<string, Pick<Chart, 'toldIn'>>;
	},
	id: string,
): string {
	const anchor = chartAnchor(id);
	const [printedIn] = [...permalinks].find(([, { anchors }]) => anchors.includes(anchor)) ?? [];
	const chapter = printedIn ?? charts.get(id)?.toldIn?.chapter;
	return chapter === undefined ? `/charts/${id}.svg` : `${chapterPath(chapter)}#${anchor}`;
}
