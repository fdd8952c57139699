import type { Chart } from '../schemas/chart.ts';
import type { ChartPoint } from './chart-data.ts';
import type { Run } from './drawing.ts';
import type { Panel } from './panels.ts';
import { measureRuns, wrapRun } from './text-styles.ts';
import { listYears, type PlacedPoint } from './years.ts';

/** What a panel of rows consists of, from top to bottom. */
export type Row =
	| (PlacedPoint & { type: 'point'; label: Run[][] })
	/** Name of the series that follows. */
	| { type: 'name'; text: string }
	/** Years without figures. */
	| { type: 'gap'; text: string }
	/** A change of method: what lies above was counted otherwise. */
	| { type: 'break'; text: string };

/** A row for each point, in the order of the entry. */
export function listRows(panel: Panel, labelWidth: number): Row[] {
	return panel.series.flatMap((series): Row[] => [
		...(panel.series.length > 1 ? [{ type: 'name' as const, text: series.label }] : []),
		...series.points.map((point): Row => ({
			type: 'point',
			series,
			point,
			label: setLabel(point, labelWidth),
		})),
	]);
}

/** A row for each year and series, in the order of the years. */
export function listYearRows(panel: Panel, breaks: Chart['breaks']): Row[] {
	return listYears(panel.series).flatMap((entry): Row[] => {
		if (entry.type === 'gap') return [{ type: 'gap', text: formatGap(entry.from, entry.to) }];
		const cut = breaks.find(({ before }) => Number(before) === entry.year);
		return [
			...(cut ? [{ type: 'break' as const, text: cut.label }] : []),
			...entry.points.map((placed, index): Row => ({
				type: 'point',
				...placed,
				label: index === 0 ? [[makeRun(String(entry.year), 'ink')]] : [[]],
			})),
		];
	});
}

function formatGap(from: number, to: number): string {
	return `${from === to ? from : `${from}–${to}`}: no figures`;
}

const makeRun = (text: string, color: Run['color']): Run => ({ text, kind: 'label', color });

/** "19 Dec 2024": a label has little room. */
const shortenMonths = (date: string): string => date.replace(/(\p{Lu}\p{Ll}{2})\p{Ll}+/gu, '$1');

/** Who said it, and when: on one line if it fits. */
function setLabel({ who, when }: ChartPoint, width: number): Run[][] {
	const lines = wrapRun(makeRun(who, 'ink'), width).map((line) => [line]);
	if (when === '') return lines;
	const date: Run = { text: shortenMonths(when), kind: 'small', color: 'muted' };
	const last = lines.at(-1) ?? [];
	const spaced = { ...date, text: `\u2002${date.text}` };
	if (measureRuns([...last, spaced]) > width) return [...lines, [date]];
	return [...lines.slice(0, -1), [...last, spaced]];
}
