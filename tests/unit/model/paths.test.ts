import { describe, expect, it } from 'vitest';
import {
	chapterPath,
	claimPath,
	eventPath,
	sourcePath,
	personPath,
	termPath,
	withBase,
} from '../../../src/model/paths.ts';

describe('withBase', () => {
	it.each([
		['/', '/geography/#seas'],
		['/explainer/', '/explainer/geography/#seas'],
		['/explainer', '/explainer/geography/#seas'],
	])('puts a path under %s', (base, path) => {
		expect(withBase('/geography/#seas', base)).toBe(path);
	});

	it('leads home', () => {
		expect(withBase('/', '/')).toBe('/');
		expect(withBase('/', '/explainer/')).toBe('/explainer/');
	});
});

describe('the addresses of entries, which are permanent,', () => {
	it.each([
		[chapterPath('dmz'), '/dmz/'],
		[claimPath('border-china'), '/claims/border-china/'],
		[claimPath('border-china', 'cia-2026'), '/claims/border-china/#cia-2026'],
		[sourcePath('atlas'), '/sources/#atlas'],
		[termPath('juche'), '/glossary/#juche'],
		[personPath('kim-jong-un'), '/people/#kim-jong-un'],
		[eventPath('armistice'), '/timeline/#armistice'],
	])('stay as they are: %s', (path, address) => {
		expect(path).toBe(address);
	});
});
