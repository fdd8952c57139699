import { CONFIDENCE_LABELS } from '../../model/labels.ts';
import type { Figure, Layout } from '../drawing.ts';
import type { Cell } from '../../figures/drawing.ts';
import { getSaidCertainty } from './draw-marks.ts';
import { writeFlatHeight } from './draw-paths.ts';
import { listFigures, type ResolvedRanges, writeFigure } from './resolve-ranges.ts';

/** How sure what was seen is. */
const SHOWN = 'As reported';

/** Tells every line in a sentence and as a row; then the places, then the paths. */
export function describeRanges({
	entry: { terms },
	groups,
	landmarks,
	paths,
}: ResolvedRanges): Pick<Layout, 'words' | 'table'> {
	const makeRow = (
		group: string,
		name: string,
		figure: Figure,
		term: string,
		sure: string = CONFIDENCE_LABELS[getSaidCertainty(figure)],
	): Cell[] => [
		{ text: group },
		{ text: name },
		{ text: term },
		{ text: figure.text, claim: figure.claim },
		{ text: figure.who },
		{ text: figure.when },
		{ text: sure },
	];
	const words = groups.map(({ title, rows }) => ({
		heading: title,
		sentences: rows.map((row) => {
			const parts = listFigures(row, terms).map(({ figure, term }) =>
				writeFigure(figure, term, title, row.name),
			);
			return `${row.name}: ${parts.join('; ')}.`;
		}),
	}));
	const rows = groups.flatMap(({ title, rows: own }) =>
		own.flatMap((row) =>
			listFigures(row, terms).map(({ figure, term, isShown }) =>
				makeRow(title, row.name, figure, term, isShown ? SHOWN : undefined),
			),
		),
	);
	if (landmarks.length > 0) {
		words.push({
			heading: 'Places on the axis',
			sentences: landmarks.map(({ name, text }) => `${name}: ${text}.`),
		});
		for (const { name, text } of landmarks) {
			rows.push([
				{ text: 'Places on the axis' },
				{ text: name },
				{ text: 'distance' },
				{ text },
				{ text: 'measured here' },
				{ text: '' },
				{ text: '' },
			]);
		}
	}
	if (paths) {
		const { title, figures } = paths;
		const { distance, height, reach } = figures;
		const flat = writeFlatHeight(reach.high ?? reach.low ?? 0);
		words.push({
			heading: title,
			sentences: [
				`As flown: ${writeFigure(height, 'high')}, ${writeFigure(distance, 'far')}.`,
				`Sent flat: ${writeFigure(reach, 'far')}, ${flat} high, worked out here.`,
			],
		});
		rows.push(
			makeRow(title, 'As flown', height, 'height', SHOWN),
			makeRow(title, 'As flown', distance, 'distance', SHOWN),
			makeRow(title, 'Sent flat', reach, 'distance'),
		);
		rows.push([
			{ text: title },
			{ text: 'Sent flat' },
			{ text: 'height' },
			{ text: flat },
			{ text: 'worked out here' },
			{ text: '' },
			{ text: '' },
		]);
	}
	return {
		words,
		table: {
			columns: ['Part', 'Subject', 'Measure', 'Figure', 'Who says so', 'As of', 'How sure'],
			rows,
		},
	};
}
