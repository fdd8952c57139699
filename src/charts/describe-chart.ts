import { formatDate } from '../model/format-date.ts';
import { formatValue } from '../model/format-value.ts';
import type { Cell, FigureDrawing } from '../figures/drawing.ts';
import type { ChartData, ChartPoint } from './chart-data.ts';
import { compareSeries } from './compare-series.ts';

const say = ({ who, when, figure, note }: ChartPoint): string => {
	const head = [when, who].filter(Boolean).join(', ');
	return `${head}: ${formatValue(figure)}.${note === undefined ? '' : ` ${note}`}`;
};

/** What is counted and who counted it, each once, with what has to be known about it. */
function nameRow(what: string, { who, note }: ChartPoint): Cell {
	// "The need, by the FAO" names the FAO already, and "on the FAO's figures" says so again: what is new is left.
	const rest = what === '' ? [] : who.split(', ').filter((part) => !repeats(part, what));
	const name = what === '' ? who : what;
	const text = [name, ...rest].join(', ');
	const more = [rest.join(', '), note ?? ''].filter(Boolean).join('. ');
	return {
		text: note === undefined ? text : `${text}. ${note}`,
		...(more === '' ? {} : { more: { of: name, text: more } }),
	};
}

const repeats = (part: string, what: string): boolean => what.includes(part) || part.includes(what);

const toRow = (what: string, point: ChartPoint): Cell[] => [
	nameRow(what, point),
	{ text: point.when },
	{ text: formatValue(point.figure), ...(point.claim && { claim: point.claim }) },
];

/** Tells every mark of a chart in a sentence and as a row: figures, levels, comparisons, events and breaks. */
export function describeChart(chart: ChartData): Pick<FigureDrawing, 'words' | 'table'> {
	const { series, levels, events, breaks } = chart;
	const compared = compareSeries(chart);
	const getLabel = (id: string | undefined) => series.find((own) => own.id === id)?.label ?? '';
	const ratio = `${getLabel(chart.times?.of)} over ${getLabel(chart.times?.as)}`;
	const parts = [
		...series.map(({ label, panel, points }) => ({
			heading: panel === undefined || panel === label ? label : `${panel}: ${label}`,
			sentences: points.map(say),
		})),
		...levels.map(({ label, point }) => ({ heading: label, sentences: [say(point)] })),
		{
			heading: ratio,
			sentences: compared.map(({ when, times }) => `${when}: ${times} times as many.`),
		},
		{
			heading: 'Marked on the axis of time',
			sentences: [
				...events.map(({ label, event }) => `${formatDate(event.date)}: ${label}.`),
				...breaks.map(({ before, label }) => `${before}: ${label}.`),
			],
		},
	];
	const isOne = series.length === 1;
	const rows = [
		...series.flatMap(({ label, points }) =>
			points.map((point) => toRow(isOne ? '' : label, point)),
		),
		...levels.map(({ label, point }) => toRow(label, point)),
		...compared.map(({ when, times }) => fill(ratio, when, `× ${times}`)),
		...events.map(({ label, event }) => fill(label, formatDate(event.date))),
		...breaks.map(({ before, label }) => fill(label, before)),
	];
	return {
		words: parts.filter(({ sentences }) => sentences.length > 0),
		table: { columns: ['Who or what', 'When', 'Figure'], rows },
	};
}

const fill = (what: string, when: string, figure = ''): Cell[] => [
	{ text: what },
	{ text: when },
	{ text: figure },
];
