import { bindId } from './bind-html.ts';
import type { BookPart } from './build-book.ts';

/** A part as links see it. */
export type LinkedPart = Pick<BookPart, 'id' | 'text' | 'entries' | 'paths'>;

/**
 * The id in the book of a path of the site.
 *
 * @param path `/dmz/#panmunjom`, `/claims/border-china/#cia-2026`, `/sources/#bbc-dmz-2023`
 * @returns undefined where the book does not hold it
 */
export function findInBook(parts: readonly LinkedPart[], path: string): string | undefined {
	const [, folder = '', entry, anchor] =
		/^\/(?:([^/#]+)\/)?(?:([^/#]+)\/)?(?:#(.+))?$/.exec(path) ?? [];
	if (path === '/') return 'book';
	const part = parts.find(({ paths }) => paths.includes(folder));
	if (!part) return undefined;
	if (part.text) {
		if (entry !== undefined) return undefined;
		return anchor === undefined ? part.id : bindId(part.id, anchor);
	}
	const element = part.entries.get(entry ?? anchor ?? '');
	return element === undefined ? part.id : bindId(part.id, element);
}
