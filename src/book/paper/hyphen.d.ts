declare module 'hyphen/en-gb/index.js' {
	interface HyphenOptions {
		/** What is put where a word may be parted; the soft hyphen where it is left out. */
		hyphenChar?: string;
		/** Shorter words stay whole. */
		minWordLength?: number;
	}

	const hyphen: { hyphenateSync: (text: string, options?: HyphenOptions) => string };
	export default hyphen;
}
