import type { Citable } from './citable.ts';

/** A place within a part of the site. */
export interface CitablePlace {
	/** Its id in the page; a paragraph's begins with `p-`. */
	id: string;
	/** What it is called: a section, a figure, an entry of a list; of a paragraph the section that it stands in. */
	title?: string | undefined;
	/** What it is, where it is not a text: "Chart". Such a place is cited by its own title. */
	form?: string | undefined;
}

/** A place as it is cited: by the title of its page and its own, at its own address. */
export function citePlace(part: Citable, { id, title, form }: CitablePlace): Citable {
	const url = `${part.url}#${id}`;
	if (form !== undefined) return { ...part, title: title ?? part.title, form, url };
	const inside = [title, id.startsWith('p-') ? `paragraph ${id.slice(2)}` : undefined].filter(
		(one) => one !== undefined,
	);
	return { ...part, title: [part.title, inside.join(', ')].filter(Boolean).join(': '), url };
}
