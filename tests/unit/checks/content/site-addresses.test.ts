import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PAGES } from '../../../../src/checks/content/site-addresses.ts';

/** Pages that nobody links to by a path, and those made of entries. */
const NOT_LINKED = ['404', '[chapter]', 'index'];

/** Files and folders of `src/pages/` that are a page with a path of its own. */
function listPages(): string[] {
	const folder = new URL('../../../../src/pages/', import.meta.url);
	return readdirSync(folder, { withFileTypes: true })
		.filter((entry) =>
			entry.isDirectory()
				? readdirSync(new URL(`${entry.name}/`, folder)).includes('index.astro')
				: entry.name.endsWith('.astro'),
		)
		.map(({ name }) => name.replace('.astro', ''))
		.filter((name) => !NOT_LINKED.includes(name));
}

describe('the pages that links may lead to', () => {
	it('are all that the site has', () => {
		expect([...PAGES].sort()).toEqual(listPages().sort());
	});
});
