import type { Citable } from './citable.ts';

/** What every part of a site has in common. */
interface Work {
	title: string;
	subtitle: string;
	author: string;
	language: string;
}

/** A part of a site, ready to be cited. */
export const makeCitable = (
	{ title: work, subtitle, author, language }: Work,
	part: Pick<Citable, 'title' | 'url' | 'version' | 'accessed'> & { form?: string | undefined },
): Citable => {
	const { form, ...rest } = part;
	return { ...rest, ...(form !== undefined && { form }), work, subtitle, author, language };
};
