import { getConfidence } from './get-confidence.ts';
import type { Claim, ClaimValue } from '../schemas/claim.ts';
import type { Site } from './build-site.ts';
import { formatDate } from './format-date.ts';
import { formatValue } from './format-value.ts';
import { claimPath } from './paths.ts';

/** A figure of the list with everything that is printed beside it. */
export interface KeyFigure {
	/** Its anchor on the page: `arms-value--kida-won`. */
	id: string;
	/** The figure of a claim it is, as `claim/value`. */
	name: string;
	/** What is counted or measured. */
	label: string;
	/** The figure with qualifier and unit. */
	text: string;
	/** The time it holds for, in words. */
	asOf: string;
	/** The value of the claim. */
	value: ClaimValue;
	/** How firmly the claim stands. */
	confidence: Claim['confidence'];
	/** Where it stands on the page of its claim. */
	path: string;
}

/** Figures on one subject. */
export interface KeyFigureGroup {
	id: string;
	title: string;
	figures: KeyFigure[];
}

/** A figure in the list of key figures. */
export const keyFigurePath = (id: string): string => `/key-figures/#${id}`;

/**
 * The key figures, group by group, with all that their claims say of them.
 *
 * @throws if a figure is none of a claim
 */
export function listKeyFigures({ keyFigures, claims }: Site): KeyFigureGroup[] {
	return keyFigures.flatMap(({ groups }) =>
		groups.map(({ id, title, figures }) => ({
			id,
			title,
			figures: figures.map(({ claim: name, label }) => describeFigure(claims, name, label)),
		})),
	);
}

function describeFigure(claims: Site['claims'], name: string, label: string): KeyFigure {
	const [id = '', key = ''] = name.split('/');
	const claim = claims.get(id);
	const value = claim?.values[key];
	if (claim === undefined || value === undefined) {
		throw new Error(`The key figures name "${name}", which is no figure of a claim.`);
	}
	return {
		id: `${id}--${key}`,
		name,
		label,
		text: formatValue(value, { compact: true }),
		asOf: value.asOf === null ? 'not dated' : formatDate(value.asOf),
		value,
		confidence: getConfidence(claim, key),
		path: claimPath(id, key),
	};
}
