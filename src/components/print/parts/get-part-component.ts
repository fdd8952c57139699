import { capitalise } from '../../../model/capitalise.ts';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { BindingName } from '../../../book/bindings.ts';
import type { Book, BookPart } from '../../../book/build-book.ts';
import type { FoundName } from '../../../book/mark-names.ts';

/** What every component in this folder is given. Entries and texts are in `Astro.locals.prose`. */
export interface PartProps {
	book: Book;
	part: BookPart;
	/** Those that the page holds, the one on paper first. */
	bindings: readonly [BindingName, ...BindingName[]];
	/** The body of its text, if it is one. */
	Content?: AstroComponentFactory | undefined;
	/** Names found in the parts before it. */
	found: FoundName[];
	/** Where a chapter before it leads to each term first, by its id. */
	terms: ReadonlyMap<string, string>;
}

const components = import.meta.glob<AstroComponentFactory>('./*.astro', {
	eager: true,
	import: 'default',
});

/**
 * What prints a part of the book: the component in this folder that has the name of its kind.
 *
 * @throws if there is none
 */
export function getPartComponent({ kind }: Pick<BookPart, 'kind'>): AstroComponentFactory {
	const words = kind.split('-').map(capitalise);
	const name = `${words.join('')}.astro`;
	const component = components[`./${name}`];
	if (!component) throw new Error(`src/components/print/parts/${name} is missing.`);
	return component;
}
