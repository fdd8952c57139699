import type { BindingName } from './bindings.ts';

/** What a part of the book cites. */
export interface CitingPart {
	bindings: readonly BindingName[];
	/** Ids of sources in order; one may be named twice. */
	sources: readonly string[];
}

/** A source as the book lists it. */
export interface BookSource {
	id: string;
	/** From 1: the same in every binding. */
	number: number;
	/** Those in which something cites it. */
	bindings: readonly BindingName[];
}

/**
 * Numbers the sources of the book once through, in the order in which its parts first cite them: first what the book on
 * paper cites, so that its numbers have no gaps, then what stands elsewhere only.
 *
 * @param parts in reading order
 */
export function numberSources(parts: readonly CitingPart[]): BookSource[] {
	const isPrinted = ({ bindings }: CitingPart) => bindings.includes('book');
	const cited = new Map<string, Set<BindingName>>();
	for (const { bindings, sources } of [
		...parts.filter(isPrinted),
		...parts.filter((part) => !isPrinted(part)),
	]) {
		for (const id of sources) {
			cited.set(id, new Set([...(cited.get(id) ?? []), ...bindings]));
		}
	}
	return [...cited].map(([id, bindings], index) => ({
		id,
		number: index + 1,
		bindings: [...bindings],
	}));
}
