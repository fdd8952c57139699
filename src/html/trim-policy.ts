const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/i;
const INLINE = /<(script|style)\b[^>]*>([\s\S]*?)<\/\1>/gi;

/**
 * Takes out of the content security policy of a page the hashes of scripts and styles that it does not hold: Astro
 * lists those of the whole site, which nothing compresses and which every page sends before its first word.
 *
 * @param hash how the policy knows a text, such as `sha256-…`
 */
export function trimPolicy(html: string, hash: (text: string) => string): string {
	const own = new Set(Array.from(html.matchAll(INLINE), ([, , text = '']) => `'${hash(text)}'`));
	return html.replace(POLICY, (policy) =>
		policy.replaceAll(/ '(?:sha256|sha384|sha512)-[^']*'/g, (source) =>
			own.has(source.trim()) ? source : '',
		),
	);
}
