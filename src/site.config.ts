/** What a fork changes: names, contact and addresses. */
export const siteConfig = {
	/** Name of the site. */
	title: 'Three Borders',
	/** Its subtitle. */
	subtitle: 'North Korea between China, Russia and the South',
	/** Who answers for it, as printed in the footer, the feed and the metadata. */
	author: 'Three Borders contributors',
	/** Author or desk that hands up the brief and the executive edition, printed in their heads; null leaves it out. */
	desk: process.env['BRIEF_DESK'] ?? null,
	/** How these may be passed on, such as `Open sources. Unclassified.`, printed in their heads; null leaves it out. */
	handling: process.env['BRIEF_HANDLING'] ?? null,
	/** Month and year of the essay the site starts from. */
	essayDate: '2024-11',
	/** Year from which the host is this site's: part of the names of entries in feeds, so it never changes. */
	since: '2026',
	/** BCP 47 language of the site. */
	language: 'en-GB',
	/** Repository whose issues take comments, such as `https://github.com/owner/name`. */
	repository: process.env['REPOSITORY_URL'] ?? null,
	/** An e-mail address for comments, used where there is no repository; with neither, links lead to /corrections/. */
	email: process.env['CONTACT_EMAIL'] ?? null,
};
