/** A link of the interface, without the base. */
interface SiteLink {
	path: string;
	label: string;
}

/** What stands in the head of every page. */
export const headerLinks: SiteLink[] = [
	{ path: '/#chapters', label: 'Chapters' },
	{ path: '/maps/', label: 'Maps' },
	{ path: '/forecasts/', label: 'Forecasts' },
	{ path: '/timeline/', label: 'Timeline' },
	{ path: '/claims/', label: 'Claims' },
	{ path: '/sources/', label: 'Sources' },
	{ path: '/people/', label: 'People' },
	{ path: '/glossary/', label: 'Glossary' },
	{ path: '/about/', label: 'About' },
	{ path: '/search/', label: 'Search' },
];

/** What stands at the foot of every page. */
export const footerLinks: SiteLink[] = [
	{ path: '/', label: 'Home' },
	...headerLinks,
	{ path: '/key-figures/', label: 'Key figures' },
	{ path: '/updates/', label: 'Updates' },
	{ path: '/corrections/', label: 'Corrections' },
	{ path: '/brief/', label: 'Brief' },
	{ path: '/print/', label: 'Print' },
	{ path: '/feed.xml', label: 'Feed' },
];
