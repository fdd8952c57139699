/** A link of the interface, without the base. */
interface SiteLink {
	path: string;
	label: string;
}

/** The list of all chapters and pages, which the head of every page opens. */
export const MENU_ID = 'all-pages';

/** The field of the search, to which the head of every page leads. */
export const FIELD_ID = 'search-field';

/** What stands in the head of every page beside the list of chapters and the search. */
export const headerLinks: SiteLink[] = [
	{ path: '/maps/', label: 'Maps' },
	{ path: '/forecasts/', label: 'Forecasts' },
	{ path: '/timeline/', label: 'Timeline' },
	{ path: '/about/', label: 'About' },
];

/** What else can be looked up: it stands under the list of chapters. */
export const referenceLinks: SiteLink[] = [
	{ path: '/people/', label: 'People' },
	{ path: '/key-figures/', label: 'Key figures' },
	{ path: '/glossary/', label: 'Glossary' },
	{ path: '/diagrams/', label: 'Diagrams and charts' },
	{ path: '/claims/', label: 'Claims' },
	{ path: '/sources/', label: 'Sources' },
	{ path: '/updates/', label: 'Updates' },
	{ path: '/brief/', label: 'Brief' },
	{ path: '/executive/', label: 'Executive edition' },
	{ path: '/print/', label: 'Print' },
];

export const searchLink: SiteLink = { path: '/search/', label: 'Search' };

/** What stands at the foot of every page. */
export const footerLinks: SiteLink[] = [
	{ path: '/', label: 'Home' },
	{ path: '/#chapters', label: 'Chapters' },
	...headerLinks,
	searchLink,
	...referenceLinks,
	{ path: '/corrections/', label: 'Corrections' },
	{ path: '/feed.xml', label: 'Feed' },
];
