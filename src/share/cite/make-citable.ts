/** What every part of a site has in common. */
interface Work {
	title: string;
	subtitle: string;
	author: string;
	language: string;
}

/** What is known of a part of a site, with what it has in common with all others. */
export const makeCitable = <Part extends object>(
	{ title: work, subtitle, author, language }: Work,
	part: Part,
) => ({ ...part, work, subtitle, author, language });
