const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/i;
const CHARSET = /<meta charset="[^"]*"\s*\/?>/i;

/**
 * Puts the content security policy of a page before its scripts and styles: it does not bind what stands before it.
 * Only the character set comes first, which must stand within the first 1024 bytes.
 */
export function leadWithPolicy(html: string): string {
	const [policy] = POLICY.exec(html) ?? [];
	if (policy === undefined) return html;
	return html.replace(policy, '').replace(CHARSET, (charset) => charset + policy);
}
