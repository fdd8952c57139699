/** What a search needs and other pages do not: loaded as one piece when somebody means to search. */
export { buildIndex, type SearchIndex } from '../search/build-index.ts';
export { renderResult } from './render-result.ts';
export type { SearchDocument } from '../search/documents.ts';
