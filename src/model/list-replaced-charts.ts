import type { Chart } from '../schemas/chart.ts';
import type { Diagram } from '../schemas/diagram.ts';

/** The figure that stands in the place of a chart that is no more. */
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
