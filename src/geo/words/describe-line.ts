import { capitalise } from '../../model/capitalise.ts';
import { toCompass, turnBack } from '../../model/compass.ts';
import type { CompassPoint } from '../../schemas/compass.ts';
import type { BorderName } from '../data/cut-borders.ts';
import { isInside } from '../data/is-inside.ts';
import type { Geodata } from '../data/get-geodata.ts';
import { getBearing, getDistanceKm, getLengthKm } from '../data/measure.ts';
import { at, type Point } from '../data/points.ts';
import { lineWords } from './line-words.ts';
import { isInView, type View } from './view.ts';

/** The part of a line that a map shows: from its first to its last point in the frame. */
export interface VisibleLine {
	points: Point[];
	/** Whether the line itself begins and ends there, rather than leave the map. */
	hasStart: boolean;
	hasEnd: boolean;
}

/** The part of the first piece of a line that a drawing shows; `undefined` if it shows none. */
export function getVisible(line: readonly Point[], view: View): VisibleLine | undefined {
	const first = line.findIndex((point) => isInView(point, view));
	const last = line.findLastIndex((point) => isInView(point, view));
	if (first < 0 || last <= first) return undefined;
	return {
		points: line.slice(first, last + 1),
		hasStart: first === 0,
		hasEnd: last === line.length - 1,
	};
}

/** How much a line winds: its length over the distance between its ends. */
function describeShape(line: readonly Point[]): string {
	const ratio = getLengthKm(line) / getDistanceKm(at(line, 0), at(line, -1));
	if (ratio < 1.08) return 'nearly straight';
	if (ratio < 1.35) return 'with gentle bends';
	return ratio < 1.8 ? 'winding' : 'winding strongly';
}

function describeSize(line: readonly Point[], view: View): string {
	const share = getDistanceKm(at(line, 0), at(line, -1)) / view.widthKm;
	if (share > 0.6) return 'across most of the map';
	if (share > 0.3) return 'across a good part of the map';
	return share > 0.1 ? 'over a short way' : 'over a very short way';
}

/** On which side of a line North Korea lies, asked at seven points along it. */
function findNorthSide(
	line: readonly Point[],
	{ countries }: Pick<Geodata, 'countries'>,
): CompassPoint {
	const course = getBearing(at(line, 0), at(line, -1));
	const votes = [1, 2, 3, 4, 5, 6, 7].map((share) => {
		const index = Math.min(line.length - 2, Math.floor((share / 8) * line.length));
		const [a, b] = [at(line, index), at(line, index + 1)];
		const left = ((getBearing(a, b) - 90) * Math.PI) / 180;
		const reach = 0.02;
		const beside: Point = [
			(a[0] + b[0]) / 2 + reach * Math.sin(left),
			(a[1] + b[1]) / 2 + reach * Math.cos(left),
		];
		return isInside(beside, countries.KP) ? 1 : -1;
	});
	const isLeft = votes.reduce((sum: number, vote) => sum + vote, 0) > 0;
	return toCompass(course + (isLeft ? -90 : 90));
}

/** A line as the map shows it: how it is drawn, from where to where it runs, its shape and who lies on its sides. */
export function describeLine(name: BorderName, view: View, geodata: Geodata): string[] {
	const words = lineWords[name];
	const pieces = geodata.lines[name].flatMap((line) => getVisible(line, view) ?? []);
	const [main] = pieces;
	if (!main) return [];
	const course = toCompass(getBearing(at(main.points, 0), at(main.points, -1)));
	const shape = `${describeShape(main.points)}, ${describeSize(main.points, view)}`;
	const sentences = [
		`${capitalise(words.name)} is drawn as ${words.sign}.`,
		`It runs from ${turnBack(course)} to ${course}, ${shape}.`,
	];
	if (words.sides) {
		const side = findNorthSide(main.points, geodata);
		const [north, other] = words.sides;
		sentences.push(`${north} lies on its ${side} side, ${other} on its ${turnBack(side)} side.`);
	}
	const [, further] = pieces;
	if (further && words.second) {
		sentences.push(`A second piece of it, ${describeShape(further.points)}, goes ${words.second}.`);
	}
	return [sentences.join(' ')];
}
