import { expect, test } from 'vitest';
import { hashForPolicy } from '../../../src/model/hash-for-policy.ts';

test('is the hash that browsers compute', () => {
	// From the example of MDN: the SHA-256 of `alert('Hello, world.');`.
	expect(hashForPolicy("alert('Hello, world.');")).toBe(
		'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=',
	);
});

test.each(['a;\r\nb;\r\n', 'a;\rb;\r', 'a;\r\nb;\n'])(
	'reads ends of lines as a parser does: %j',
	(text) => {
		expect(hashForPolicy(text)).toBe(hashForPolicy('a;\nb;\n'));
	},
);
