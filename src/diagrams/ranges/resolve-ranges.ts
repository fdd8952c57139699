import type { Claim } from '../../schemas/claim.ts';
import type { DiagramOf } from '../../schemas/diagram.ts';
import type { Place } from '../../schemas/place.ts';
import type { Figure } from '../drawing.ts';
import { getFigure } from '../get-figure.ts';
import { type Landmark, measureLandmarks } from './landmarks.ts';

export type Ranges = DiagramOf<'ranges'>;

/** A row with its figures looked up. */
export interface ResolvedRow {
	name: string;
	shown: Figure | undefined;
	said: Figure | undefined;
	beyond: Figure | undefined;
}

export interface ResolvedGroup {
	title: string;
	rows: ResolvedRow[];
}

/** What has the figures of a kind looked up: all that is drawn and told. */
export interface ResolvedRanges {
	entry: Ranges;
	groups: ResolvedGroup[];
	landmarks: Landmark[];
	paths:
		{ title: string; figures: { distance: Figure; height: Figure; reach: Figure } } | undefined;
}

/** The part of the site that it is made from. */
export interface Site {
	claims: ReadonlyMap<string, Claim>;
	places: ReadonlyMap<string, Place>;
}

/** Looks up all figures and places of an entry. @throws where one does not exist */
export function resolveRanges(entry: Ranges, { claims, places }: Site): ResolvedRanges {
	const get = (name: string | undefined) =>
		name === undefined ? undefined : getFigure(name, claims);
	return {
		entry,
		groups: entry.groups.map(({ title, rows }) => ({
			title,
			rows: rows.map(({ name, shown, said, beyond }) => ({
				name,
				shown: get(shown),
				said: get(said),
				beyond: get(beyond),
			})),
		})),
		landmarks: entry.landmarks ? measureLandmarks(entry.landmarks, places) : [],
		paths: entry.paths && {
			title: entry.paths.title,
			figures: {
				distance: getFigure(entry.paths.distance, claims),
				height: getFigure(entry.paths.height, claims),
				reach: getFigure(entry.paths.reach, claims),
			},
		},
	};
}

/** The rows of all groups. */
export const listRows = ({ groups }: ResolvedRanges): ResolvedRow[] =>
	groups.flatMap(({ rows }) => rows);

/** The figures of a row with what each is called, in the order they are told. */
export function listFigures(
	{ shown, said, beyond }: ResolvedRow,
	terms: Ranges['terms'],
): { figure: Figure; term: string; isShown: boolean }[] {
	return [
		...(shown ? [{ figure: shown, term: terms.shown, isShown: true }] : []),
		...(said ? [{ figure: said, term: terms.said, isShown: false }] : []),
		...(beyond ? [{ figure: beyond, term: terms.beyond, isShown: false }] : []),
	];
}

/** Where the line of a figure ends. */
export const getEnd = ({ low, high }: Figure): number => high ?? low ?? 0;

/** Who says so, without the name that the row has already. */
function writeAuthor(who: string, name: string): string {
	const start = who.slice(0, name.length).toLowerCase();
	if (name === '' || start !== name.toLowerCase()) return who;
	const rest = who.slice(name.length);
	return rest === '' || rest.startsWith(', ') ? rest.slice(2) : who;
}

/**
 * The words of a figure: number, what it is, who says so, when.
 *
 * @param known what stands in the heading and need not be said again
 * @param name of the row, which may be who says so
 */
export function writeFigure(
	{ text, who, when }: Figure,
	term: string,
	known = '',
	name = '',
): string {
	const isKnown = when === known || who.includes(when);
	const date = isKnown ? '' : when.replaceAll(' ', '\u00a0');
	const source = [writeAuthor(who, name), date].filter(Boolean).join(', ');
	const said = [text, term].filter(Boolean).join(' ');
	return source === '' ? said : `${said} (${source})`;
}
