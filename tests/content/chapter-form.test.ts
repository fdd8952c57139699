import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { measureProse } from '../support/measure-prose.ts';

/** What the content check cannot tell a chapter that is still being written; the rest are its rules. */
const chapters = readdirSync('content/chapters').map((file) => {
	const [, body = ''] =
		/^---\n[\s\S]*?\n---\n([\s\S]*)$/.exec(readFileSync(`content/chapters/${file}`, 'utf8')) ?? [];
	return { id: file.replace('.mdx', ''), prose: measureProse(body) };
});

describe.each(chapters)('the chapter $id', ({ prose }) => {
	it('has sentences of a length that carries a cause', () => {
		expect(prose.mean).toBeGreaterThanOrEqual(15);
		expect(prose.mean).toBeLessThanOrEqual(20);
	});

	it('does not chop them', () => {
		expect(prose.short).toBeLessThan(0.18);
	});

	it('says why', () => {
		expect(prose.causes).toBeGreaterThan(3);
	});

	it('ends with a paragraph that leads on', () => {
		expect(prose.leadsOn).toBe(true);
	});
});
