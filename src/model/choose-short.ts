/** The longest description that search engines and sharing cards show whole, in characters. */
export const DESCRIPTION_LIMIT = 160;

/**
 * The first of several wordings that is short enough for a description, so that none is cut off.
 *
 * @param wordings from the longest to the shortest, which is taken in any case
 */
export function chooseShort(...wordings: [string, ...string[]]): string {
	return wordings.find(({ length }) => length <= DESCRIPTION_LIMIT) ?? wordings.at(-1) ?? '';
}
