import { expect, test } from 'vitest';
import { getQrPath } from '../../../src/model/qr-path.ts';

test('the code is a square with its finder in the corner, inside a quiet zone', () => {
	const { size, path } = getQrPath('https://example.org/geography/');
	expect(size).toBe(29 + 4);
	expect(path.startsWith('M2 2h7v1h-7z')).toBe(true);
});

test('the path covers as many modules as are dark', () => {
	const { path } = getQrPath('A');
	const lengths = [...path.matchAll(/h(\d+)v1/g)].map(([, length]) => Number(length));
	// The three finders alone have 33 dark modules each.
	expect(lengths.reduce((sum, length) => sum + length)).toBeGreaterThan(99);
});
