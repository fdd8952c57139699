import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { components } from '../../../src/checks/components.ts';

/** Names of the components that the site gives to its texts; the modules themselves load only in Astro. */
function listSiteComponents(): string[] {
	return ['components.ts', 'page-components.ts'].flatMap((name) => {
		const path = new URL(`../../../src/components/prose/${name}`, import.meta.url);
		const [, list = ''] = /Components = \{([^}]*)\}/.exec(readFileSync(path, 'utf8')) ?? [];
		return [...list.matchAll(/^\t([A-Z]\w*)/gm)].map(([, component]) => component ?? '');
	});
}

describe('the vocabulary', () => {
	it('has exactly the components that the site gives to its texts', () => {
		expect(Object.keys(components).sort()).toEqual(listSiteComponents().sort());
	});
});
