import { createHash } from 'node:crypto';
import { PARAGRAPH_LETTERS } from '../schemas/ledger.ts';

/**
 * A new id for a paragraph: by chance, but the same whenever it is asked for the same.
 *
 * @param taken all ids that there are and were, to which the new one is added
 */
export function makeId(chapter: string, text: string, taken: Set<string>): string {
	for (let salt = 0; ; salt++) {
		const digest = createHash('sha256').update(`${chapter}\n${text}\n${salt}`).digest();
		const letters = [...digest.subarray(0, 4)].map(
			(byte) => PARAGRAPH_LETTERS[byte % PARAGRAPH_LETTERS.length],
		);
		const id = `p-${letters.join('')}`;
		if (taken.has(id)) continue;
		taken.add(id);
		return id;
	}
}
