/** What a link says of where it leads: out of the site, or nothing. */
export const getRel = (href: string): 'external' | undefined =>
	/^https?:/.test(href) ? 'external' : undefined;
