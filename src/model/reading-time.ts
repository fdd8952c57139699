/** Words an adult reads in a minute of English non-fiction (Brysbaert 2019, doi:10.1016/j.jml.2019.104047: 238). */
const WORDS_PER_MINUTE = 238;

/** Counts the words of an MDX body: a figure is one; tags, link targets and heading ids are not read. */
export function countWords(body: string): number {
	const prose = body
		.replace(/<Claim\s(?:[^>]*\s)?value=[^>]*>/g, ' figure ')
		.replace(/<[^<>]*>/g, ' ')
		.replace(/\]\([^)]*\)/g, ']')
		.replace(/\{#[^}]*\}/g, '');
	return prose.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;
}

/** Whole minutes it takes to read a text of so many words, at least one. */
export function getReadingMinutes(words: number): number {
	return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}
