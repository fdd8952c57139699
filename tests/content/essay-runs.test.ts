import { readFileSync } from 'node:fs';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hashRuns } from '../support/shingles.ts';

const root = join(import.meta.dirname, '../..');
const essay = new Set(
	readFileSync(join(root, 'tests/fixtures/essay/run-hashes.txt'), 'utf8').trim().split('\n'),
);

/** Headings of the essay may be named; they are no sentences. */
const withoutEssayHeadings = (text: string) => text.replace(/^essaySection:.*(?:\n[ \t].*)*$/m, '');

describe('the words of the essay', () => {
	it('are in the fixture as hashes of runs of eight words', () => {
		expect(essay.size).toBeGreaterThan(2000);
	});

	it('share no run of eight with any text of the content', () => {
		const files = globSync('content/**/*.{mdx,yml}', { cwd: root });
		const copied = files.flatMap((file) => {
			const text = withoutEssayHeadings(readFileSync(join(root, file), 'utf8'));
			return [...hashRuns(text)]
				.filter(([hash]) => essay.has(hash))
				.map(([, run]) => `${file}: ${run}`);
		});
		expect(files.length).toBeGreaterThan(100);
		expect(copied).toEqual([]);
	});

	it('are found where a text does share a run', () => {
		const [hash = '', run = ''] = [...hashRuns('one two three four five six seven eight')][0] ?? [];
		expect(
			hashRuns(`Before it, One two three: four five six seven EIGHT, and more.`).get(hash),
		).toBe(run);
	});
});
