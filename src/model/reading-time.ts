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

/** How long it takes to read for so many minutes: "25 minutes", "about 2½ hours". */
export function formatReadingTime(minutes: number): string {
	if (minutes < 50) return `${minutes} minutes`;
	const halves = Math.round(minutes / 30);
	const hours = `${halves > 1 ? Math.floor(halves / 2) : ''}${halves % 2 === 1 ? '½' : ''}`;
	return `about ${hours} ${halves <= 2 ? 'hour' : 'hours'}`;
}

/** Whole minutes it takes to read a text of so many words, at least one. */
export function getReadingMinutes(words: number): number {
	return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}
