/** An address in a stylesheet. */
export interface CssAddress {
	address: string;
	/** Where its `url(` or `@import` begins. */
	index: number;
}

const ADDRESS =
	/(?:@import\s+(?:url\(\s*)?|\burl\(\s*)(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^"'\s);]+))/gi;

/** Lists every `url()` and `@import` of a stylesheet that is not in a comment. */
export function listCssAddresses(css: string): CssAddress[] {
	const code = css.replace(/\/\*[\s\S]*?\*\//g, (comment) => ' '.repeat(comment.length));
	return [...code.matchAll(ADDRESS)].map(({ groups = {}, index }) => ({
		address: groups['double'] ?? groups['single'] ?? groups['bare'] ?? '',
		index,
	}));
}
