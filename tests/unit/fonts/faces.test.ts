import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { faces } from '../../../src/fonts/faces.ts';

const require = createRequire(import.meta.url);

describe('the faces of the site', () => {
	it.each(faces)('lie in an installed package: $family $weight $style', ({ from }) => {
		const file = 'file' in from ? from.file : `${from.fontsource}/unicode.json`;
		expect(existsSync(require.resolve(file))).toBe(true);
	});

	it('draw each script', () => {
		expect([...new Set(faces.map(({ script }) => script))].sort()).toEqual([
			'han',
			'hangul',
			'latin',
		]);
	});
});
