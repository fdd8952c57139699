import { getChart } from '../charts/get-chart.ts';
import { tabulateChart } from '../charts/tabulate-chart.ts';
import { getDiagramDrawing } from '../diagrams/get-diagram-drawing.ts';
import { tabulateDiagram } from '../diagrams/tabulate-diagram.ts';
import { mergeRows, tabulatePlaces } from '../geo/downloads/tabulate-places.ts';
import { getMapDrawing } from '../geo/draw/get-map-drawing.ts';
import { getTextMaps } from '../geo/words/get-text-maps.ts';
import type { Site } from '../model/build-site.ts';
import { getChartPath } from '../model/chart-path.ts';
import type { CsvTable, Provenance } from '../model/csv-table.ts';
import { formatDate } from '../model/format-date.ts';
import { listKeyFigures } from '../model/key-figures.ts';
import { listChartAddresses, type Successor } from '../model/list-replaced-charts.ts';
import { nameSource } from '../model/name-source.ts';
import { diagramPath, mapPath } from '../model/paths.ts';
import { tabulateKeyFigures } from '../model/tabulate-key-figures.ts';

/** A table that is handed out, and where it comes from. */
interface Table {
	table: CsvTable;
	provenance: Provenance;
}

/** The path of a table without base and ending, and how it is made: `maps/dmz`, `/maps/dmz.csv`. */
export interface TableSource {
	name: string;
	read: () => Table | Promise<Table>;
}

const listWorks = (ids: readonly string[], { sources }: Site): Provenance['sources'] =>
	ids.flatMap((id) => {
		const source = sources.get(id);
		if (source === undefined) return [];
		return [{ title: nameSource(source), url: source.url }];
	});

async function readMap(site: Site, id: string): Promise<Table> {
	const { credits } = await getMapDrawing(site, id);
	return {
		table: tabulatePlaces(mergeRows(await getTextMaps(site, id))),
		provenance: {
			title: `${site.maps.get(id)?.title ?? id}: the places on the map`,
			notes: ['Distances are measured on these points and rounded.'],
			sources: credits
				.filter(({ isDrawnOnly }) => !isDrawnOnly)
				.map(({ text, href }) => ({ title: text, url: href })),
			page: mapPath(id),
		},
	};
}

function readChart(site: Site, id: string): Table {
	const { chart, drawing } = getChart(site, id);
	const { title, subtitle, warnings, asOf } = chart;
	return {
		table: tabulateChart(chart),
		provenance: {
			title,
			notes: [subtitle, ...warnings, `Data to ${formatDate(asOf)}.`],
			sources: listWorks(drawing.sources, site),
			page: getChartPath(site, id),
		},
	};
}

function readDiagram(site: Site, id: string): Table {
	const drawing = getDiagramDrawing(site, id);
	return {
		table: tabulateDiagram(drawing),
		provenance: {
			title: drawing.title,
			notes: [drawing.subtitle, ...drawing.notes, `As of ${formatDate(drawing.asOf)}.`],
			sources: listWorks(drawing.sources, site),
			page: diagramPath(id),
		},
	};
}

const readKeyFigures = (site: Site): Table => {
	const groups = listKeyFigures(site);
	const works = groups.flatMap(({ figures }) => figures.flatMap(({ value }) => value.sources));
	return {
		table: tabulateKeyFigures(groups),
		provenance: {
			title: 'Key figures',
			notes: [`Evidence checked to ${formatDate(site.checkedTo)}.`],
			sources: listWorks([...new Set(works)], site),
			page: '/key-figures/',
		},
	};
};

/** Of a chart that is no more, the table is that of the figure in its place. */
const readFigure = (site: Site, { kind, id }: Successor): Table =>
	kind === 'diagram' ? readDiagram(site, id) : readChart(site, id);

/** All tables that are handed out. */
export function listTables(site: Site): TableSource[] {
	const { maps, charts, diagrams } = site;
	return [
		{ name: 'key-figures', read: () => readKeyFigures(site) },
		...[...maps.keys()].map((id) => ({ name: `maps/${id}`, read: () => readMap(site, id) })),
		...[...listChartAddresses(charts, diagrams)].map(([id, figure]) => ({
			name: `charts/${id}`,
			read: () => readFigure(site, figure),
		})),
		...[...diagrams.keys()].map((id) => ({
			name: `diagrams/${id}`,
			read: () => readDiagram(site, id),
		})),
	];
}
