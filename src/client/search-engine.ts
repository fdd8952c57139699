/** What a search needs and other pages do not: loaded as one piece when somebody means to search. */
export { buildIndex, type SearchData, type SearchIndex } from '../search/build-index.ts';
export { groupResults, type ResultGroup } from '../search/group-results.ts';
export { renderGroup } from './render-results.ts';
