import { expect, test } from 'vitest';
import { leadWithPolicy } from '../../../src/html/lead-with-policy.ts';

const policy = `<meta http-equiv="content-security-policy" content="default-src 'none'">`;

test('the policy stands before scripts and styles, behind the character set alone', () => {
	expect(
		leadWithPolicy(
			`<head><meta charset="utf-8"><style>a{}</style><script>1</script>${policy}</head>`,
		),
	).toBe(`<head><meta charset="utf-8">${policy}<style>a{}</style><script>1</script></head>`);
});

test('a page without a policy stays as it is', () => {
	expect(leadWithPolicy('<head><meta charset="utf-8"></head>')).toBe(
		'<head><meta charset="utf-8"></head>',
	);
});
