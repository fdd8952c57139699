import type { Chart } from '../schemas/chart.ts';
import type { Diagram } from '../schemas/diagram.ts';

/** The figure that an address of a chart leads to. */
export interface Successor {
	kind: 'chart' | 'diagram';
	id: string;
}

type Entries = ReadonlyMap<string, Pick<Chart | Diagram, 'replaces'>>;

/** The charts that are no more, each with the figure that its old addresses lead to. */
export function listReplacedCharts(charts: Entries, diagrams: Entries): Map<string, Successor> {
	const list = (kind: Successor['kind'], entries: Entries) =>
		[...entries].flatMap(([id, { replaces }]) =>
			replaces.map((old): [string, Successor] => [old, { kind, id }]),
		);
	return new Map([...list('chart', charts), ...list('diagram', diagrams)]);
}

/** The charts that a section tells in words since no chapter prints them any more. */
export const listChartsToldIn = (
	charts: ReadonlyMap<string, Pick<Chart, 'toldIn'>>,
	chapter: string,
	section: string,
): string[] =>
	[...charts].flatMap(([id, { toldIn }]) =>
		toldIn?.chapter === chapter && toldIn.section === section ? [id] : [],
	);

/** Every id under `/charts/`, of charts that are and that were, with the figure that it leads to. */
export function listChartAddresses(charts: Entries, diagrams: Entries): Map<string, Successor> {
	const own = [...charts.keys()].map((id): [string, Successor] => [id, { kind: 'chart', id }]);
	return new Map([...own, ...listReplacedCharts(charts, diagrams)]);
}
