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

/** Every id under `/charts/`, of charts that are and that were, with the figure that it leads to. */
export function listChartAddresses(charts: Entries, diagrams: Entries): Map<string, Successor> {
	const own = [...charts.keys()].map((id): [string, Successor] => [id, { kind: 'chart', id }]);
	return new Map([...own, ...listReplacedCharts(charts, diagrams)]);
}
