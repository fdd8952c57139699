/** A part of the site as it is cited: a part of a dated work by a body. */
export interface Citable {
	/** What stands over it, in plain letters and without a stop. */
	title: string;
	/** What it is, where it is not a text: "Map", "Diagram", "Claim", "Forecast". */
	form?: string;
	/** The work that it is a part of, and its subtitle. */
	work: string;
	subtitle: string;
	/** The body that answers for it. It has no given and no family name. */
	author: string;
	/** Where it is read. */
	url: string;
	/** ISO day to which its evidence was checked: the name of the version. */
	version: string;
	/** ISO day on which it is read. */
	accessed: string;
	/** BCP 47 language. */
	language: string;
	/** A copy of this version that stays as it is, and the ISO day it was made. */
	archive?: { url: string; day: string };
}

/** The work with its subtitle, as one title. */
export const nameWork = ({ work, subtitle }: Pick<Citable, 'work' | 'subtitle'>): string =>
	`${work}: ${subtitle}`;

/** A title with a stop behind it, where it does not end in a sign of its own. */
export const stopTitle = (title: string): string => (/[.?!…]$/.test(title) ? title : `${title}.`);
