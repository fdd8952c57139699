/**
 * What each folder of `src/`, and each file beside them, may import from beside itself. Imports run one way: no two
 * name each other, however long the way round. `tests/unit/imports.test.ts` proves that the table is whole and allows
 * nothing that is not used.
 */
export const importTable = {
	schemas: [],
	html: [],
	files: [],
	setup: [],
	styles: [],
	'site.config.ts': [],
	fonts: ['files'],
	serve: ['files', 'setup'],
	model: ['schemas', 'html'],
	markdown: ['model'],
	'site.ts': ['model'],
	'env.d.ts': ['model'],
	'content.config.ts': ['schemas'],
	geo: ['schemas', 'model', 'html', 'files'],
	figures: ['schemas', 'model', 'geo', 'fonts', 'html'],
	charts: ['schemas', 'model', 'figures'],
	diagrams: ['schemas', 'model', 'geo', 'figures'],
	search: ['schemas', 'model'],
	// The index is built and asked in the browser; of the rest only types, which leave nothing behind there.
	client: ['search', 'geo'],
	cards: ['geo', 'files', 'fonts', 'html', 'site.config.ts'],
	checks: [
		'schemas',
		'model',
		'geo',
		'figures',
		'search',
		'charts',
		'diagrams',
		'cards',
		'files',
		'html',
		'setup',
	],
	// The book is bound of a page of the built site.
	book: ['model', 'geo', 'figures', 'files', 'html', 'cards', 'serve', 'setup', 'site.config.ts'],
	components: [
		'schemas',
		'model',
		'geo',
		'figures',
		'charts',
		'diagrams',
		'book',
		'search',
		'client',
		'styles',
		'site.config.ts',
	],
	layouts: ['model', 'client', 'components', 'styles', 'site.ts', 'site.config.ts'],
	pages: [
		'schemas',
		'model',
		'geo',
		'figures',
		'charts',
		'diagrams',
		'book',
		'search',
		'client',
		'components',
		'layouts',
		'styles',
		'site.ts',
		'site.config.ts',
	],
	'build.ts': ['cards', 'files', 'setup'],
	'downloads.ts': ['book', 'files', 'setup'],
};

/** Who may ask Astro for what it offers as `astro:…`; all others are handed it, so that plain Node can run them. */
export const astroDoors = ['layouts', 'pages', 'site.ts', 'content.config.ts'];
