import { createHash } from 'node:crypto';

/** Length of the runs that no text may share with the essay, in words. */
export const RUN_LENGTH = 8;

/** The words of a text in lower case, without marks, tags, tokens and link targets. */
export function listWords(text: string): string[] {
	return (
		text
			.replace(/<[^>]*>|\{[^}]*\}|\]\([^)]*\)/g, ' ')
			.normalize('NFKD')
			.toLowerCase()
			.match(/[a-z0-9]+/g) ?? []
	);
}

/** A short hash of every run of eight words: enough to find a copy, too little to restore a text. */
export function hashRuns(text: string): Map<string, string> {
	const words = listWords(text);
	const runs = new Map<string, string>();
	for (let start = 0; start + RUN_LENGTH <= words.length; start += 1) {
		const run = words.slice(start, start + RUN_LENGTH).join(' ');
		runs.set(createHash('sha256').update(run).digest('hex').slice(0, 10), run);
	}
	return runs;
}
