import { getConfidence } from '../model/get-confidence.ts';
import { formatDate } from '../model/format-date.ts';
import { formatValue } from '../model/format-value.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Figure } from './drawing.ts';

type Claims = ReadonlyMap<string, Claim>;

function getClaim(id: string, claims: Claims): Claim {
	const claim = claims.get(id);
	if (claim === undefined) throw new Error(`There is no claim "${id}".`);
	return claim;
}

/**
 * Looks up a figure by its name, `claim/value`.
 *
 * @throws if it does not exist; the content checker reports that with file and line before it comes to that
 */
export function getFigure(name: string, claims: Claims): Figure {
	const [id = '', key = ''] = name.split('/');
	const claim = getClaim(id, claims);
	const value = claim.values[key];
	if (value === undefined) throw new Error(`There is no figure "${name}".`);
	return {
		claim: { id, key },
		text: formatValue(value),
		low: value.value ?? value.low,
		high: value.value ?? value.high,
		unit: value.unit,
		who: value.saidBy,
		when: value.asOf === null ? '' : formatDate(value.asOf),
		date: value.asOf,
		certainty: getConfidence(claim, key),
		sources: value.sources.length > 0 ? value.sources : claim.sources.map((source) => source.id),
	};
}

/**
 * A claim that is named without a figure.
 *
 * @throws if it does not exist
 */
export function getStatement(id: string, claims: Claims): Figure {
	const claim = getClaim(id, claims);
	return {
		claim: { id },
		text: '',
		low: undefined,
		high: undefined,
		unit: undefined,
		who: '',
		when: '',
		date: null,
		certainty: claim.confidence,
		sources: claim.sources.map((source) => source.id),
	};
}

/** US dollars of one unit of each money unit of the content. */
const DOLLARS: Record<string, number> = { US$: 1, 'US$ million': 1e6, 'US$ bn': 1e9 };

/** Whether a figure is a sum of money in US dollars. */
export const isInDollars = ({ unit = '', low, high }: Figure): boolean =>
	DOLLARS[unit] !== undefined && (high ?? low) !== undefined;

/**
 * A sum of money in US dollars: the upper end of a range, the lower where there is no other.
 *
 * @throws if the figure is no sum in dollars
 */
export function toDollars({ low, high, unit, claim }: Figure): number {
	const amount = high ?? low;
	const factor = DOLLARS[unit ?? ''];
	if (amount === undefined || factor === undefined) {
		throw new Error(`The figure "${claim.id}/${claim.key ?? ''}" is no sum in US dollars.`);
	}
	return amount * factor;
}

/** Kilometres of one unit of each length of the content. */
const KILOMETRES: Record<string, number> = { km: 1, m: 0.001 };

/**
 * A length in kilometres: the upper end of a range, the lower where there is no other.
 *
 * @throws if the figure is no length
 */
export function toKm({ low, high, unit, claim }: Figure): number {
	const length = high ?? low;
	const factor = KILOMETRES[unit ?? ''];
	if (length === undefined || factor === undefined) {
		throw new Error(`The figure "${claim.id}/${claim.key ?? ''}" is no length in km or m.`);
	}
	return length * factor;
}
