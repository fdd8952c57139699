import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig, fontProviders } from 'astro/config';
import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { watchContent } from './src/checks/content/watch-content.ts';
import { dropDamagedCopies } from './src/fonts/drop-damaged-copies.ts';
import { makeFontFamilies } from './src/fonts/font-families.ts';
import { leadWithPolicy } from './src/html/lead-with-policy.ts';
import { splitStyles, waiting } from './src/html/split-styles.ts';
import { annotateProse } from './src/markdown/annotate-prose.ts';
import { nameBlocks } from './src/markdown/name-blocks.ts';
import { trimPolicy } from './src/html/trim-policy.ts';
import { hashForPolicy } from './src/model/hash-for-policy.ts';
import { listFormerChapters } from './src/permalinks/read-ledgers.ts';
import { readDay } from './src/setup/read-day.ts';

const content = process.env.CONTENT_ROOT ?? './content';
/** The path the site is served under; starts and ends with a slash. */
const base = process.env.BASE_PATH ?? '/';
const families = await makeFontFamilies(content, './.cache/fonts');

/** Changes with the schemas of the content. */
function hashSchemas() {
	const hash = createHash('sha256');
	for (const name of globSync('**/*.ts', { cwd: './src/schemas' }).sort()) {
		hash.update(readFileSync(`./src/schemas/${name}`));
	}
	return hash.digest('hex').slice(0, 8);
}

// A store of its own for each content: Astro takes two for one with double entries. And for each
// state of the schemas: it would not read unchanged entries anew, and new fields would be missing.
const cacheDir = `./.cache/astro-${content.replaceAll(/\W+/g, '-')}-${hashSchemas()}`;
await dropDamagedCopies(
	`${cacheDir}/fonts`,
	families.flatMap(({ variants }) => variants.flatMap(({ src }) => src)),
);

/** Pages that are copies, parts, bindings or earlier versions of others. */
const unlisted = new RegExp(
	`^/(?:${['embed', 'p', 'print', 'v/[^/]+/[^/]+', ...listFormerChapters(content)].join('|')})/`,
);

/** Hashes a file that the layout prints inline, for the content security policy. */
function hashInline(file) {
	return hashForPolicy(readFileSync(file, 'utf8'));
}

/** Astro writes all styles into the head, and last the policy, with the hashes of the whole site. */
const orderHead = {
	name: 'order-head',
	hooks: {
		'astro:build:done': ({ dir }) => {
			const publish = (css) => {
				const name = `_astro/page.${createHash('sha256').update(css).digest('hex').slice(0, 8)}.css`;
				writeFileSync(new URL(name, dir), css);
				return base + name;
			};
			for (const file of globSync('**/*.html', { cwd: dir })) {
				const page = new URL(file, dir);
				const html = splitStyles(readFileSync(page, 'utf8'), publish, hashForPolicy);
				writeFileSync(page, trimPolicy(leadWithPolicy(html), hashForPolicy));
			}
		},
	},
};

export default defineConfig({
	site: process.env.SITE_URL ?? 'http://localhost:4321',
	base,
	outDir: process.env.OUT_DIR ?? './dist',
	cacheDir,
	trailingSlash: 'always',
	build: { format: 'directory', inlineStylesheets: 'always' },
	// The default, 'jsx', eats the spaces between inline elements.
	compressHTML: true,
	scopedStyleStrategy: 'where',
	prerenderConflictBehavior: 'error',
	devToolbar: { enabled: false },
	// Lets editors read the schemas of chapters and pages; see CONTRIBUTING.md.
	experimental: { contentIntellisense: true },
	integrations: [
		watchContent(content),
		mdx(),
		orderHead,
		sitemap({ filter: (page) => !unlisted.test(new URL(page).pathname.slice(base.length - 1)) }),
	],
	vite: {
		// The day of the commit, so that a build repeats; pages show what is overdue by it.
		define: { 'import.meta.env.TODAY': JSON.stringify(readDay('.')) },
		build: {
			rolldownOptions: {
				onwarn(warning, warn) {
					// Astro's own mark in every compiled chapter; nothing a reader of the log could mend.
					if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
				},
			},
		},
	},
	markdown: {
		syntaxHighlight: false,
		processor: satteri({
			features: { headingAttributes: true },
			mdastPlugins: [nameBlocks, annotateProse],
		}),
	},
	fonts: families.map(({ variants, ...family }) => ({
		...family,
		provider: fontProviders.local(),
		options: { variants },
	})),
	security: {
		csp: {
			directives: [
				"default-src 'none'",
				"img-src 'self' data:",
				"font-src 'self'",
				"connect-src 'self'",
				"manifest-src 'self'",
				"base-uri 'none'",
				"form-action 'self'",
				"require-trusted-types-for 'script'",
				"trusted-types 'none'",
			],
			scriptDirective: {
				hashes: [hashInline('./src/client/theme-init.js'), hashForPolicy(waiting)],
			},
			styleDirective: { hashes: [hashInline('./src/styles/layers.css')] },
		},
	},
});
