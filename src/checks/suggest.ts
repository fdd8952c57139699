/** Number of letters to insert, delete or replace to turn one word into the other (Levenshtein 1966). */
export function getEditDistance(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (const [i, letter] of [...a].entries()) {
		const next = [i + 1];
		for (const [j, other] of [...b].entries()) {
			const replaced = (row[j] ?? 0) + (letter === other ? 0 : 1);
			next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
		}
		row = next;
	}
	return row.at(-1) ?? 0;
}

/** Whether every part of one id is a part of the other: cia-2026 and cia-factbook-2026. */
function hasAllParts(id: string, candidate: string): boolean {
	const parts = candidate.split('-');
	return id.includes('-') && id.split('-').every((part) => parts.includes(part));
}

/**
 * The candidate somebody most likely meant, or undefined where none is close: at most a quarter of the
 * letters differ (two in a short word), or a part of the id is missing.
 */
export function suggest(wrong: string, candidates: Iterable<string>): string | undefined {
	const limit = Math.max(2, Math.floor(wrong.length / 4));
	let best: { candidate: string; distance: number } | undefined;
	for (const candidate of candidates) {
		if (Math.abs(candidate.length - wrong.length) > limit) continue;
		const distance = getEditDistance(wrong, candidate);
		if (distance <= limit && distance < wrong.length && distance < (best?.distance ?? Infinity)) {
			best = { candidate, distance };
		}
	}
	if (best) return best.candidate;
	const longer = [...candidates].filter((candidate) => hasAllParts(wrong, candidate));
	return longer.length === 1 ? longer[0] : undefined;
}

/** `did you mean "juche"?` in brackets and with a space before it, or nothing. */
export function didYouMean(wrong: string, candidates: Iterable<string>): string {
	const meant = suggest(wrong, candidates);
	return meant === undefined ? '' : ` (did you mean "${meant}"?)`;
}
