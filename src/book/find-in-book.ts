import { bindId } from './bind-html.ts';

/** What stands in the book. */
export interface BookContents {
	/** Ids of the texts: chapters and pages. */
	texts: ReadonlySet<string>;
	/** Lists, by the first part of their path, with the ids of their entries. */
	lists: Readonly<Record<string, ReadonlySet<string>>>;
}

/** Lists that the book has under another name. */
const ALIASES: Record<string, string> = { updates: 'timeline' };

/** What stands before an entry's own id where its element has an id of another form. */
const ENTRY_PREFIXES: Record<string, string> = { forecasts: 'forecast-', maps: 'map-' };

/**
 * The id in the book of a path of the site.
 *
 * @param path `/dmz/#panmunjom`, `/claims/border-china/#cia-2026`, `/sources/#bbc-dmz-2023`
 * @returns undefined where the book does not hold it
 */
export function findInBook({ texts, lists }: BookContents, path: string): string | undefined {
	const [, folder = '', entry, anchor] =
		/^\/(?:([^/#]+)\/)?(?:([^/#]+)\/)?(?:#(.+))?$/.exec(path) ?? [];
	if (path === '/') return 'book';
	if (texts.has(folder) && entry === undefined) {
		return anchor === undefined ? folder : bindId(folder, anchor);
	}
	const list = ALIASES[folder] ?? folder;
	const entries = lists[list];
	if (!entries) return undefined;
	const id = entry ?? anchor;
	if (id === undefined || !entries.has(id)) return list;
	return bindId(list, `${ENTRY_PREFIXES[list] ?? ''}${id}`);
}
