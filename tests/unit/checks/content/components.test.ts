import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { vocabulary } from '../../../../src/model/vocabulary.ts';

const read = (path: string): string =>
	readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8');

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
	it('has a component for each name', () => {
		const files = readdirSync(new URL('../../../../src/components/prose/', import.meta.url));
		const missing = Object.keys(vocabulary).filter((name) => !files.includes(`${name}.astro`));
		expect(missing).toEqual([]);
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
