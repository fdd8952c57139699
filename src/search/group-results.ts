import type { SearchResult } from './build-index.ts';
import type { DocumentKind } from './documents.ts';

/** Results of one kind under one heading. */
export interface ResultGroup {
	/** Part of its anchor: `results-chapters`. */
	id: string;
	title: string;
	results: SearchResult[];
}

/** The groups, each with the kinds in it. */
const GROUPS: { id: string; title: string; kinds: DocumentKind[] }[] = [
	{ id: 'chapters', title: 'Chapters and sections', kinds: ['Chapter', 'Section'] },
	{
		id: 'figures',
		title: 'Figures and maps',
		kinds: ['Figure', 'Map', 'Chart', 'Diagram', 'Place'],
	},
	{ id: 'claims', title: 'Claims', kinds: ['Claim'] },
	{ id: 'forecasts', title: 'Forecasts', kinds: ['Forecast'] },
	{ id: 'people', title: 'People', kinds: ['Person'] },
	{ id: 'terms', title: 'Terms', kinds: ['Term'] },
	{ id: 'events', title: 'Events', kinds: ['Event'] },
	{ id: 'sources', title: 'Sources', kinds: ['Source'] },
];

/** The place of the first of some results in the order of all. */
type Ranked = ResultGroup & { best: number };

/** Sorts results into groups: chapters first, then the group that holds the best result. */
export function groupResults(results: readonly SearchResult[]): ResultGroup[] {
	return GROUPS.map(({ id, title, kinds }): Ranked => {
		const own = results.filter(({ document }) => kinds.includes(document.kind));
		const best = id === 'chapters' ? -1 : results.indexOf(own[0]!);
		return { id, title, results: own, best };
	})
		.filter((group) => group.results.length > 0)
		.sort((a, b) => a.best - b.best)
		.map(({ id, title, results: own }) => ({ id, title, results: own }));
}
