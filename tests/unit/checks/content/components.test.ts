import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { vocabulary } from '../../../../src/model/vocabulary.ts';

const read = (path: string): string =>
	readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8');

/** Names of the components that the site gives to its texts; the modules themselves load only in Astro. */
function listSiteComponents(): string[] {
	return ['components.ts', 'page-components.ts'].flatMap((name) => {
		const [, list = ''] =
			/Components = \{([^}]*)\}/.exec(read(`src/components/prose/${name}`)) ?? [];
		return [...list.matchAll(/^\t([A-Z]\w*)/gm)].map(([, component]) => component ?? '');
	});
}

/** The rows of the table of components in the guide for editors. */
function listGuideRows(): { write: string; prints: string }[] {
	return read('content/README.md')
		.split('\n')
		.filter((line) => line.startsWith('| `<'))
		.map((line) => {
			const [, write = '', prints = ''] = line.split(' | ').join('|').split('|');
			return { write: write.replaceAll('`', '').trim(), prints: prints.trim() };
		});
}

describe('the vocabulary', () => {
	it('has exactly the components that the site gives to its texts', () => {
		expect(Object.keys(vocabulary).sort()).toEqual(listSiteComponents().sort());
	});

	it('is what the guide for editors says', () => {
		expect(listGuideRows()).toEqual(Object.values(vocabulary).map(({ guide }) => guide));
	});

	it('names a prop of its own for what a component cites', () => {
		for (const [name, { cites, props }] of Object.entries(vocabulary)) {
			if (cites) expect(Object.keys(props), name).toContain(cites.prop);
		}
	});
});
