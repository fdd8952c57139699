import { expect, test } from 'vitest';
import { trimPolicy } from '../../../src/html/trim-policy.ts';
import { hashForPolicy } from '../../../src/model/hash-for-policy.ts';

const makePage = (sources: string[]) =>
	`<head><meta http-equiv="content-security-policy" content="default-src 'none'; style-src ${sources.join(' ')};">` +
	'<style>a{}</style><script type="module" src="/a.js"></script><script>1</script></head>';

const quote = (text: string) => `'${hashForPolicy(text)}'`;

test('the policy keeps the hashes of what the page holds, and nothing else', () => {
	const page = makePage(["'self'", quote('b{}'), quote('a{}'), quote('2'), quote('1')]);
	expect(trimPolicy(page, hashForPolicy)).toBe(makePage(["'self'", quote('a{}'), quote('1')]));
});

test('a page without a policy stays as it is', () => {
	expect(trimPolicy('<style>a{}</style>', hashForPolicy)).toBe('<style>a{}</style>');
});
