import type { Comparison } from './compare-texts.ts';

/** Joins parts of a sentence: "a, b and c". */
const list = (parts: readonly string[]): string =>
	[parts.slice(0, -1).join(', '), parts.at(-1)].filter(Boolean).join(' and ');

/** What has changed since a chapter was released, in a sentence. */
export function describeComparison({ changes, added, total }: Comparison): string {
	const kinds = [...changes.values()].map(({ kind }) => kind);
	const count = (kind: (typeof kinds)[number]): number =>
		kinds.filter((one) => one === kind).length;
	const fresh = [...added.values()].flat().length;
	const parts = [
		{ number: count('changed'), words: ['has changed', 'have changed'] },
		{ number: count('moved'), words: ['has moved', 'have moved'] },
		{ number: count('gone'), words: ['was removed', 'were removed'] },
		{ number: fresh, words: ['is new', 'are new'] },
	]
		.filter(({ number }) => number > 0)
		.map(({ number, words: [one, many] }) => `${number} ${number === 1 ? one : many}`);
	if (parts.length === 0) return 'Nothing in it has changed since.';
	return `Of its ${total} passages, ${list(parts)} since; each is marked where it stands.`;
}
