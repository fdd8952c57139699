import { max, min } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { ChartData, ChartSeries } from './chart-data.ts';
import { formatTick, getEnds } from './split-figure.ts';

/** Series that share an axis. */
export interface Panel {
	/** With the scale of its unit; undefined where there is nothing to tell apart. */
	heading: string | undefined;
	series: ChartSeries[];
	/** What the axis reaches from and to. Always holds zero, so that lengths can be compared. */
	domain: [number, number];
	unit: string;
}

/** A mark on an axis with its words. */
export interface Tick {
	value: number;
	text: string;
}

/** About how many marks an axis has if there is room. */
const TICKS = 4;

/** The panels of a chart. Those of one unit have the same axis; different units never meet. */
export function getPanels({ series }: Pick<ChartData, 'series'>): Panel[] {
	const headings = [...new Set(series.map(({ panel }) => panel))];
	return headings.map((heading) => {
		const own = series.filter(({ panel }) => panel === heading);
		const unit = own[0]?.unit ?? '';
		const reach = getReach(series.filter((other) => other.unit === unit));
		// Below zero the axis goes on to the next mark, so that a hanging column has room for its figure.
		const [low = 0] = scaleLinear().domain(reach).nice(TICKS).domain();
		// Figures that are all zero still need an axis.
		const high = low === reach[1] ? 1 : reach[1];
		return { heading: nameScale(heading, unit), series: own, domain: [low, high], unit };
	});
}

/** About as many marks on the axis of a panel as asked for. */
export function getTicks({ domain, unit }: Panel, count = TICKS): Tick[] {
	const isCompact = domain[1] >= 1_000_000;
	return scaleLinear()
		.domain(domain)
		.ticks(count)
		.map((value) => ({ value, text: formatTick(value, unit, isCompact) }));
}

function getReach(series: readonly ChartSeries[]): [number, number] {
	const ends = series
		.flatMap(({ points }) => points)
		.flatMap(({ figure }) => [getEnds(figure).low, getEnds(figure).high])
		.filter((end) => end !== undefined);
	return [min([0, ...ends]) ?? 0, max([0, ...ends]) ?? 0];
}

/** Scales of units whose figures are printed without them. */
const SCALES: Record<string, string> = {
	'US$ bn': 'US$\u00a0billion',
	'US$ million': 'US$\u00a0million',
};

/** A heading that says in what its figures are counted, where that is not plain: "Shells (million)". */
function nameScale(heading: string | undefined, unit: string): string | undefined {
	const scale = SCALES[unit] ?? /^(?:million|billion)\b/.exec(unit)?.[0];
	if (scale === undefined) return heading;
	return heading === undefined ? scale : `${heading} (${scale})`;
}
