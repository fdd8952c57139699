import { fileURLToPath } from 'node:url';
import { planPermalinks } from '../../src/checks/content/plan-permalinks.ts';
import { readContent } from '../../src/checks/content/read-content.ts';
import type { Wording } from '../../src/permalinks/match-blocks.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** All that has a paragraph's id in the chapters of this repository, in reading order. */
export function readWordings(): Wording[] {
	const { chapters = [] } = planPermalinks(readContent(ROOT, '2026-06-12')) ?? {};
	return chapters.flatMap(({ id, blocks }) =>
		blocks.map(({ name, text }) => ({ list: `${id}/${name}`, text })),
	);
}
