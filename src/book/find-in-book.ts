import { bindId } from './bind-html.ts';
import type { BookPart } from './build-book.ts';

/** A part as links see it. */
export type LinkedPart = Pick<BookPart, 'id' | 'text' | 'entries' | 'paths'>;

/**
 * The id in the book of a path of the site.
 *
 * @param parts those that the book holds
 * @param path `/dmz/#panmunjom`, `/claims/border-china/#cia-2026`, `/sources/#bbc-dmz-2023`, `/print/#index`
 * @returns undefined where the book does not hold it
 */
export function findInBook(parts: readonly LinkedPart[], path: string): string | undefined {
	const [, folder = '', entry, anchor] =
		/^\/(?:([^/#]+)\/)?(?:([^/#]+)\/)?(?:#(.+))?$/.exec(path) ?? [];
	if (path === '/') return 'book';
	if (folder === 'print') return parts.find(({ id }) => id === anchor)?.id;
	for (const part of parts.filter(({ paths }) => paths.includes(folder))) {
		const id = findInPart(part, entry, anchor);
		if (id !== undefined) return id;
	}
	return undefined;
}

/**
 * @param entry what has a page of its own on the site: a claim, a map
 * @param anchor a place on a page
 */
function findInPart(
	{ id, text, entries }: LinkedPart,
	entry: string | undefined,
	anchor: string | undefined,
): string | undefined {
	if (text) {
		if (entry !== undefined) return undefined;
		return anchor === undefined ? id : bindId(id, anchor);
	}
	const element = entries.get(entry ?? anchor ?? '');
	if (element !== undefined) return bindId(id, element);
	return entry === undefined ? id : undefined;
}
