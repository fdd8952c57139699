/** Where readers' comments go; either may be missing. */
export interface ResponseTarget {
	/** Address of the repository whose issues take comments. */
	repository: string | null;
	/** An e-mail address. */
	email: string | null;
}

/** Path of the instructions for whoever wants to respond, without the base. */
export const responsePath = '/corrections/#respond';

/**
 * A link that opens a message naming the passage: an issue of the repository, else an e-mail. Where the site names
 * neither, it leads to what a correction should hold.
 *
 * @param title what the message is on
 * @param permalink full address of the passage
 * @param instructions address of the instructions
 */
export function getResponseLink(
	{ repository, email }: ResponseTarget,
	title: string,
	permalink: string,
	instructions: string,
): string {
	const subject = `On “${title}”`;
	const body = `This concerns ${permalink}\n\n`;
	if (repository !== null) {
		const address = new URL(`${repository.replace(/\/$/, '')}/issues/new`);
		address.searchParams.set('title', subject);
		address.searchParams.set('body', body);
		return address.href;
	}
	if (email === null) return instructions;
	return `mailto:${email}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
