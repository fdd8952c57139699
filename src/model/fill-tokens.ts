import type { Claim } from '../schemas/claim.ts';
import { formatValue, parseValueFormat } from './format-value.ts';
import { printTokens } from './tokens.ts';

/**
 * A text of an entry with its figures filled in, as plain text: for data, feeds and attributes.
 *
 * @throws if a token names a claim or figure that does not exist
 */
export function fillTokens(
	text: string,
	claims: ReadonlyMap<string, Pick<Claim, 'values'>>,
): string {
	return printTokens(text, ({ claim, value: key, format, text: token }) => {
		const value = claims.get(claim)?.values[key];
		if (value === undefined) throw new Error(`No figure for ${token}.`);
		return formatValue(value, parseValueFormat(format));
	});
}

/** Fills the tokens of every string inside a value made of objects, arrays and plain values. */
export function fillAllTokens<Value>(
	value: Value,
	claims: ReadonlyMap<string, Pick<Claim, 'values'>>,
): Value {
	if (typeof value === 'string') return fillTokens(value, claims) as Value;
	if (Array.isArray(value))
		return value.map((item: unknown) => fillAllTokens(item, claims)) as Value;
	if (value === null || typeof value !== 'object') return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, item]) => [key, fillAllTokens(item, claims)]),
	) as Value;
}
