import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { mdxToJs } from 'satteri';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { annotateProse } from '../../../src/markdown/annotate-prose.ts';
import { nameBlocks } from '../../../src/markdown/name-blocks.ts';

let content: string;
beforeAll(() => {
	content = mkdtempSync(join(tmpdir(), 'name-blocks-'));
	mkdirSync(join(content, 'permalinks'));
	writeFileSync(
		join(content, 'permalinks/river.yml'),
		`paragraphs:
  p-2222: 'Same.'
  p-3333: 'It is [length/atlas] long.'
  p-4444: 'Same.'
  p-5555: 'Words.'
anchors: [length, map-dmz]
gone:
  p-6666: { to: p-3333, since: '2026-06-12' }
  p-7777: { to: p-5555, since: '2026-06-12' }
  width: { to: length, since: '2026-06-12' }
  map-sea: { to: map-dmz, since: '2026-06-12' }
  p-8888: { because: 'It was wrong.', since: '2026-06-12' }
`,
	);
});
afterAll(() => {
	rmSync(content, { recursive: true });
});

/** The code of a compiled body, with the plugins of the site, on one line. */
function compile(body: string, path: string): string {
	const result = mdxToJs(body, {
		features: { headingAttributes: true },
		fileURL: pathToFileURL(join(content, path)),
		mdastPlugins: [nameBlocks, annotateProse],
	}) as string | { code: string };
	return (typeof result === 'string' ? result : result.code).replace(/\s+/g, ' ');
}

const BODY = `Same.

## Length {#length}

It is <Claim id="length" value="atlas" /> long.

New.

Same.

<Quote by="Kim" source="s">Words.</Quote>

<MapFigure id="dmz" />
`;

test('gives each block its id from the ledger, alike ones in their order, and new ones none', () => {
	const code = compile(BODY, 'chapters/river.mdx');
	expect(code).toContain('_components.p, { id: "p-2222", children: "Same." }');
	expect(code).toContain('_components.p, { id: "p-4444", children: "Same." }');
	expect(code).toContain('_components.p, { id: "p-3333", children: [');
	expect(code).toContain('_components.p, { children: "New." }');
	expect(code).toMatch(/Quote, \{[^}]*anchor: "p-5555"/);
	expect(code).not.toContain('p-8888');
});

test('puts the ids of what was there before at the start of what is there now', () => {
	const code = compile(BODY, 'chapters/river.mdx');
	expect(code).toContain(
		'id: "p-3333", children: [ _jsx(_components.span, { id: "p-6666" }), "It is "',
	);
	expect(code).toMatch(/id: "length", children: \[ ?_jsx\(_components\.span, \{ id: "width" \}\)/);
	expect(code).toMatch(/span, \{ id: "p-7777" \}\),(?: "\\n",)? _jsx\(Quote/);
	expect(code).toMatch(/span, \{ id: "map-sea" \}\),(?: "\\n",)? _jsx\(MapFigure/);
});

test('leaves pages that are no chapters as they are', () => {
	expect(compile('Same.', 'pages/about.mdx')).not.toContain('p-2222');
});
