import { z } from 'astro/zod';

/** The folders of `content/`, each a kind of entry. */
export type CollectionName =
	| 'chapters'
	| 'pages'
	| 'claims'
	| 'sources'
	| 'forecasts'
	| 'timeline'
	| 'places'
	| 'people'
	| 'glossary'
	| 'maps'
	| 'charts'
	| 'diagrams'
	| 'key-figures'
	| 'permalinks'
	| 'synonyms'
	| 'yardsticks';

/** What a string of an entry is to those who follow ids, search words for figures and fill in tokens. */
export type Meaning =
	/** The id of another entry. */
	| { is: 'id'; of: CollectionName }
	/** The key of a part of the entry itself. */
	| { is: 'key' }
	/** A figure of a claim, as `claim/value`. */
	| { is: 'figure' }
	/** Words. In prose every figure comes from a claim; tokens are filled in where it says so. */
	| { is: 'words'; isProse: boolean; hasTokens: boolean }
	/** What is written in a form of its own: a date, an address. */
	| { is: 'code'; form: string };

/**
 * The meaning of each schema of strings. A registry beside Zod's own, which holds the descriptions: what is
 * in that one goes into the JSON Schemas, too. What is derived from a schema (`.min(1)`, `.describe('…')`) keeps its
 * meaning.
 */
export const meanings = z.registry<Meaning>();
