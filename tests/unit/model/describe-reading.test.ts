import { expect, test } from 'vitest';
import { describeReading } from '../../../src/model/describe-reading.ts';

test('a work at its own address needs no word', () => {
	expect(describeReading({ url: 'https://example.org/atlas' })).toBeUndefined();
});

test('a copy is named by its host', () => {
	const url = 'https://www.docslib.org/doc/1';
	expect(describeReading({ url, copyOn: 'docslib.org' })).toBe('Copy on docslib.org.');
});

test('where the address is that of the publisher, the copy is where it was read', () => {
	const url = 'https://example.org/atlas';
	expect(describeReading({ url, copyOn: 'docslib.org' })).toBe('Read in a copy on docslib.org.');
	expect(describeReading({ url, copyOn: 'ample.org' })).toBe('Read in a copy on ample.org.');
});

test('a server of the publisher is not named, but what it is', () => {
	expect(describeReading({ url: 'https://example.org/', readOn: 'test-server' })).toBe(
		'Read on a test server of the publisher.',
	);
});
