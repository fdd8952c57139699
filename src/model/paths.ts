/**
 * Prefixes a path of the site with the path it is served under.
 *
 * @param path starts with `/`: `/geography/#seas`
 * @param base starts and ends with `/`: `/` or `/explainer/`
 */
export function withBase(path: string, base: string): string {
	return base.replace(/\/$/, '') + path;
}

/** The page of a chapter. */
export const chapterPath = (id: string): string => `/${id}/`;

/** A chapter as plain text, for whom pages are in the way. */
export const markdownPath = (id: string): string => `/${id}.md`;

/** All releases. */
export const releasesPath = '/v/';

/** A release, and a chapter as it was in it. */
export const releasePath = (day: string, chapter?: string): string =>
	`${releasesPath}${day}/${chapter === undefined ? '' : `${chapter}/`}`;

/** The file of a chapter in a release, to the byte. */
export const releasedTextPath = (day: string, chapter: string): string =>
	`${releasesPath}${day}/${chapter}.txt`;

/** A drawing of a release, by its hash. */
export const releasedDrawingPath = (hash: string): string => `${releasesPath}assets/${hash}.svg`;

/** The page that stands for a paragraph by its permanent id: `p-7k3q`. */
export const paragraphPath = (id: string): string => `/p/${id.replace(/^p-/, '')}/`;

/** The figure of a chapter as a small picture. */
export const thumbPath = (id: string): string => `/thumbs/${id}.svg`;

/** The page of a claim, or of one of its figures. */
export const claimPath = (id: string, value?: string): string =>
	`/claims/${id}/${value === undefined ? '' : `#${value}`}`;

/** A source in the list of all sources. */
export const sourcePath = (id: string): string => `/sources/#${id}`;

/** A term in the glossary. */
export const termPath = (id: string): string => `/glossary/#${id}`;

/** A person in the list of people. */
export const personPath = (id: string): string => `/people/#${id}`;

/** The timeline. */
export const timelinePath = '/timeline/';

/** A forecast on the scorecard. */
export const forecastPath = (id: string): string => `/forecasts/${id}/`;

/** An event on the timeline. */
export const eventPath = (id: string): string => `${timelinePath}#${id}`;

/** A map in the atlas. */
export const mapPath = (id: string): string => `/maps/${id}/`;

/** A map as a file. */
export const mapFilePath = (id: string, format: 'svg' | 'geojson' | 'csv'): string =>
	`/maps/${id}.${format}`;

/** The anchor of a chart in the text that prints it. */
export const chartAnchor = (id: string): string => `chart-${id}`;

/** A diagram with its words, table and sources. */
export const diagramPath = (id: string): string => `/diagrams/${id}/`;

/** A diagram as a file. */
export const diagramFilePath = (id: string, format: 'svg' | 'csv'): string =>
	`/diagrams/${id}.${format}`;

/** A map for a frame in somebody else's page. */
export const embedPath = (id: string): string => `/embed/${id}/`;

/** How others show a figure in their pages, by its path among the pages for frames. */
export const oembedPath = (id: string): string => `/oembed/${id}.json`;

/** The JSON Schema of a data file. */
export const schemaPath = (name: string): string => `/schemas/${name}.json`;
