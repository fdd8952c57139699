import type { Source } from '../schemas/source.ts';

/** A work by its title, where that is known, and its publisher: "An atlas, Press". */
export const nameSource = ({ title, publisher }: Pick<Source, 'title' | 'publisher'>): string =>
	[title, publisher].filter(Boolean).join(', ');
