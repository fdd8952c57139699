import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { zipBook } from '../../../../src/book/epub/zip-book.ts';

const book = zipBook(new Map([['package.opf', '<package/>']]));

test('the type of the archive can be read at its start, unpacked', () => {
	expect(strFromU8(book.subarray(30, 58))).toBe('mimetypeapplication/epub+zip');
});

test('the files lie in one folder, and the container names the package', () => {
	const files = unzipSync(book);
	expect(Object.keys(files)).toEqual(['mimetype', 'META-INF/container.xml', 'EPUB/package.opf']);
	expect(strFromU8(files['META-INF/container.xml'] ?? book)).toContain('"EPUB/package.opf"');
});
