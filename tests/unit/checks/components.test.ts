import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { components } from '../../../src/checks/components.ts';

/** Names of the components that the site gives to its texts; the module itself loads only in Astro. */
function listSiteComponents(): string[] {
	const path = new URL('../../../src/components/prose/components.ts', import.meta.url);
	const [, list = ''] = /proseComponents = \{([^}]*)\}/.exec(readFileSync(path, 'utf8')) ?? [];
	return [...list.matchAll(/^\t([A-Z]\w*)/gm)].map(([, name]) => name ?? '');
}

describe('the vocabulary', () => {
	it('has exactly the components that the site gives to its texts', () => {
		expect(Object.keys(components).sort()).toEqual(listSiteComponents().sort());
	});
});
