import type { z } from 'astro/zod';
import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type CollectionName, collections } from '../../schemas/collections.ts';
import { type AllReleaseFiles, listReleaseFiles } from '../../releases/list-release-files.ts';
import { exceptionsSchema } from '../../schemas/exception.ts';
import { type ContentFile, readFile } from './read-file.ts';

type SchemaOf<Name extends CollectionName> = (typeof collections)[Name]['schema'];

/** One entry of a collection, read but not trusted. */
export interface Entry extends ContentFile {
	collection: CollectionName;
	/** Its file name without the ending. */
	id: string;
	/** The entry against its schema; undefined where it could not be parsed at all. */
	parsed: z.ZodSafeParseResult<unknown> | undefined;
	schema: z.ZodType;
}

/** Everything in `content/`. */
export interface ReadContent {
	/** ISO day that counts as today. */
	today: string;
	/** Every file, known or not, from the root and in alphabetical order. */
	paths: string[];
	/** Entries of all collections in the order of their paths. */
	entries: Entry[];
	/** `content/exceptions.yml`, where there is one. */
	exceptions: Omit<Entry, 'collection'> | undefined;
	/** The files of the releases, which are no entries: they are as they were. */
	released: AllReleaseFiles;
}

const EXCEPTIONS = 'content/exceptions.yml';

/** Paths of all files in `content/`, from the root; what is hidden belongs to the machine, not to us. */
function listFiles(root: string): string[] {
	return readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
		.filter((file) => !file.isDirectory())
		.map((file) => relative(root, join(file.parentPath, file.name)).replaceAll('\\', '/'))
		.filter((path) => !path.split('/').some((name) => name.startsWith('.')))
		.sort();
}

/** Splits `content/claims/border-china.yml`; undefined for what is no entry of a collection. */
export function parseEntryPath(
	path: string,
): { collection: CollectionName; id: string } | undefined {
	const [, folder, name, ...deeper] = path.split('/');
	if (folder === undefined || name === undefined || deeper.length > 0) return undefined;
	if (!Object.hasOwn(collections, folder)) return undefined;
	const collection = folder as CollectionName;
	const ending = `.${collections[collection].extension}`;
	return name.endsWith(ending) ? { collection, id: name.slice(0, -ending.length) } : undefined;
}

function readEntry(root: string, path: string, schema: z.ZodType) {
	const file = readFile(root, path);
	return {
		...file,
		schema,
		parsed: file.yaml?.data === undefined ? undefined : schema.safeParse(file.yaml.data),
	};
}

/**
 * Reads `content/` whole. What cannot be read or parsed is kept with its faults, which rules report.
 *
 * @param root the folder that holds `content/`
 * @param today ISO day that counts as today
 * @throws if there is no folder `content` in it
 */
export function readContent(root: string, today: string): ReadContent {
	const paths = listFiles(root);
	const entries = paths.flatMap((path): Entry[] => {
		const known = parseEntryPath(path);
		return known
			? [{ ...known, ...readEntry(root, path, collections[known.collection].schema) }]
			: [];
	});
	const exceptions = existsSync(join(root, EXCEPTIONS))
		? { id: 'exceptions', ...readEntry(root, EXCEPTIONS, exceptionsSchema) }
		: undefined;
	return { today, paths, entries, exceptions, released: listReleaseFiles(join(root, 'content')) };
}

/** The entries of one collection. */
export function getEntries(content: ReadContent, collection: CollectionName): Entry[] {
	return content.entries.filter((entry) => entry.collection === collection);
}

/** The entries of one collection that fit its schema, with their data. */
export function getValid<Name extends CollectionName>(
	content: ReadContent,
	collection: Name,
): { entry: Entry; data: z.output<SchemaOf<Name>> }[] {
	return getEntries(content, collection).flatMap((entry) =>
		entry.parsed?.success ? [{ entry, data: entry.parsed.data as z.output<SchemaOf<Name>> }] : [],
	);
}
