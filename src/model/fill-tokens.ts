import type { Claim } from '../schemas/claim.ts';
import { formatValue, parseValueFormat } from './format-value.ts';
import { parseTokens } from './tokens.ts';

/**
 * A text of an entry as plain words: every token gives way to its figure, as the page prints it.
 *
 * @throws if a token names a claim or figure that does not exist
 */
export function fillTokens(
	text: string,
	claims: ReadonlyMap<string, Pick<Claim, 'values'>>,
): string {
	return parseTokens(text)
		.map((segment) => {
			if (segment.type !== 'token') return segment.text;
			const value = claims.get(segment.claim)?.values[segment.value];
			if (value === undefined) throw new Error(`There is no figure ${segment.text}.`);
			return formatValue(value, parseValueFormat(segment.format));
		})
		.join('');
}
