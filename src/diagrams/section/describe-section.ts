import { formatKm } from '../../model/format-km.ts';
import { CONFIDENCE_LABELS } from '../../model/labels.ts';
import type { Figure, Layout } from '../drawing.ts';
import type { Cell } from '../../figures/drawing.ts';
import type { ResolvedSection } from './resolve-section.ts';

/** Who gives a figure, when, and how sure it is, in brackets. */
const say = (figure: Figure): string =>
	`(${[figure.who, figure.when].filter(Boolean).join(', ')}; ${CONFIDENCE_LABELS[figure.certainty].toLowerCase()})`;

const row = (where: string, what: string, figure: Figure): Cell[] => [
	{ text: where },
	{ text: what },
	{ text: figure.text, claim: figure.claim },
	{ text: figure.who },
	{ text: figure.when },
	{ text: CONFIDENCE_LABELS[figure.certainty] },
];

/** A distance that the site measures itself. */
const measuredRow = (where: string, what: string, km: number): Cell[] => [
	{ text: where },
	{ text: what },
	{ text: formatKm(km) },
	{ text: 'measured on the coordinates of the places' },
	{ text: '' },
	{ text: CONFIDENCE_LABELS.established },
];

/** Tells every part of the section in a sentence and as a row. */
export function describeSection(section: ResolvedSection): Pick<Layout, 'words' | 'table'> {
	const { line, design, sides, marks, tunnels, way } = section;
	const { share, within, what } = way.forces;
	return {
		words: [
			{
				heading: 'The zone',
				sentences: [
					`Around the ${line} the zone is ${design.text} wide by design, half of it on each side ${say(design)}.`,
					...sides.map(
						({ name, admitted }) =>
							`${name} may let in at most ${admitted.text} at a time ${say(admitted)}.`,
					),
				],
			},
			{
				heading: 'In it',
				sentences: marks.map(
					(mark) => `${mark.number}. ${mark.what}: ${mark.figure.text} ${say(mark.figure)}.`,
				),
			},
			{
				heading: 'Under it',
				sentences: tunnels.map(
					(tunnel) =>
						`${tunnel.number}. ${tunnel.what}: ${tunnel.depth.text} deep and ${tunnel.length.text} long, from ${tunnel.north.text} north of the line ${say(tunnel.depth)}.`,
				),
			},
			{
				heading: way.title,
				sentences: [
					`${way.from.name} lies ${formatKm(way.from.km)} from the line at ${way.over}, ${way.to.name} ${formatKm(way.to.km)}, in straight lines.`,
					`${share.text} ${what} stood within ${within.text} of the line ${say(share)}.`,
				],
			},
		],
		table: {
			columns: ['Where', 'What', 'Figure', 'Who says so', 'As of', 'How sure'],
			rows: [
				row('Zone', 'Width by design', design),
				...sides.map(({ name, admitted }) =>
					row('Zone', `Most people ${name} may let in at a time`, admitted),
				),
				...marks.map(({ what: text, figure }) => row('In the zone', text, figure)),
				...tunnels.flatMap(({ what: text, depth, length, north }) => [
					row('Under the zone', `${text}: depth`, depth),
					row('Under the zone', `${text}: length`, length),
					row('Under the zone', `${text}: start north of the line`, north),
				]),
				measuredRow('The way', `From ${way.from.name} to the line at ${way.over}`, way.from.km),
				measuredRow('The way', `From the line at ${way.over} to ${way.to.name}`, way.to.km),
				row('The way', `Share ${what} close to the line`, share),
				row('The way', 'Distance that counts as close', within),
			],
		},
	};
}
