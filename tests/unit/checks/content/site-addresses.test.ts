import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PAGES } from '../../../../src/checks/content/site-addresses.ts';

describe('the pages that links may lead to', () => {
	it.each(PAGES)('exist: /%s/', (page) => {
		const files = [`${page}.astro`, `${page}/index.astro`];
		const exists = files.some((file) =>
			existsSync(new URL(`../../../../src/pages/${file}`, import.meta.url)),
		);
		expect(exists).toBe(true);
	});
});
