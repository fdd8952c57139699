import { brotliDecompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compress, makePacker } from '../../../src/serve/packer.ts';

const body = Buffer.from('three rivers '.repeat(100));

test('a body is compressed once, however many ask for it', async () => {
	const pack = makePacker();
	const asked = [pack(body, 'a'), pack(body, 'a')] as const;
	expect(asked[0]).toBe(asked[1]);
	expect(brotliDecompressSync(await asked[0])).toEqual(body);
	expect(await asked[0]).toEqual(compress(body));
});

test('another body is compressed for itself', async () => {
	const pack = makePacker();
	await pack(body, 'a');
	expect(brotliDecompressSync(await pack(Buffer.from('seas'), 'b')).toString()).toBe('seas');
});
