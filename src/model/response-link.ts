/** Where readers' comments go; either may be missing. */
interface ResponseTarget {
	/** Address of the repository whose issues take comments. */
	repository: string | null;
	/** An e-mail address. */
	email: string | null;
}

/**
 * A link that opens a message naming the passage: an issue of the repository, else an e-mail.
 *
 * @param permalink full address of the passage
 * @returns undefined where the site names no place for comments
 */
export function getResponseLink(
	{ repository, email }: ResponseTarget,
	title: string,
	permalink: string,
): string | undefined {
	const subject = `On “${title}”`;
	const body = `This concerns ${permalink}\n\n`;
	if (repository !== null) {
		const address = new URL(`${repository.replace(/\/$/, '')}/issues/new`);
		address.searchParams.set('title', subject);
		address.searchParams.set('body', body);
		return address.href;
	}
	if (email === null) return undefined;
	return `mailto:${email}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
