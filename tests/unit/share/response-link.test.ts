import { describe, expect, test } from 'vitest';
import { getResponseLink, type ResponseTarget } from '../../../src/share/response-link.ts';

const permalink = 'https://example.org/dmz/#p-7k3q';
const respond = (target: Partial<ResponseTarget>) =>
	getResponseLink(
		{ repository: null, email: null, ...target },
		'War & peace',
		permalink,
		'/corrections/#respond',
	);

describe('a link to respond', () => {
	test('opens an issue that names the passage', () => {
		const link = new URL(respond({ repository: 'https://github.com/a/b/', email: 'a@b.example' }));
		expect(link.href).toMatch(/^https:\/\/github\.com\/a\/b\/issues\/new\?/);
		expect(link.searchParams.get('title')).toBe('On “War & peace”');
		expect(link.searchParams.get('body')).toContain(permalink);
	});

	test('else an e-mail', () => {
		const link = respond({ email: 'a@b.example' });
		expect(link).toMatch(/^mailto:a@b\.example\?subject=On%20/);
		expect(decodeURIComponent(link)).toContain(permalink);
	});

	test('else leads to what a message should hold', () => {
		expect(respond({})).toBe('/corrections/#respond');
	});
});
