/** Hosts that serve pages of others: those of test servers, of delivery networks, of files by their hash, of readers. */
const SERVING = [
	'arc-cdn.net',
	'azureedge.net',
	'cambridgecore.org',
	'cloudfront.net',
	'drivingcreative.com',
	'dvincitest.com',
	'dweb.link',
	'fastly.net',
	'pangea-cms.com',
	'paperai.life',
	'scour.ing',
	'un-icc.cloud',
];

/** Names of servers that are not for the public: "dev-v4", "core-prod", "homsy-staging", "ciaotest". */
const TEST_NAME =
	/(?:^|-)(?:demo|dev|develop|preprod|preview|prod|production|sandbox|stag|stage|staging|stg|uat)\d*(?:-|$)|(?<!bes|con|fas|grea|la|pro)tests?\d*(?:-|$)/;

/** Names of servers that deliver a page by another way: pictures and scripts, mail, readers of feeds, telephones by number. */
const DELIVERY_NAME = /^(?:[a-z]{0,3}cdn\d*|mail|rss|m\d+|amp)$/;

/** What follows a reader or asks for another form of the page. */
const TAIL = /^(?:utm_\w+|fbclid|gclid|mc_cid|mc_eid|ft|noamp|amp)$/;

interface CopyFault {
	/** To follow the address in a sentence. */
	what: string;
	fix: string;
}

const publicAddress =
	'write the address that the publisher gives to the public as "url", and where the work was read as "readOn" or "copyOn".';

function findHostFault(hostname: string): string | undefined {
	const serving = SERVING.find((name) => hostname === name || hostname.endsWith(`.${name}`));
	if (serving !== undefined) return `is on "${serving}", which serves copies of pages`;
	// The last two names belong to the publisher: "test.com" may be one.
	const names = hostname.split('.').slice(0, -2);
	const test = names.find((name) => TEST_NAME.test(name));
	if (test !== undefined) return `is on "${test}", by its name a test or staging server`;
	const delivery = names.find((name) => DELIVERY_NAME.test(name));
	return delivery && `is on "${delivery}", by its name a server that only delivers pages`;
}

function findPathFault(names: readonly string[]): string | undefined {
	const preview = names.find((name) => /^preview$/i.test(name));
	if (preview !== undefined) return 'is that of a preview';
	if (names.includes('wp-json')) return 'is that of data behind a page';
	const isDress = names.some((name) => /^amp$|[._]amp\b/i.test(name));
	return isDress ? 'is that of the page as telephones get it (AMP)' : undefined;
}

function findQueryFault(query: URLSearchParams, names: readonly string[]): CopyFault | undefined {
	const keys = [...query.keys()];
	const tail = keys.find((key) => TAIL.test(key)) ?? (query.get('outputType') && 'outputType');
	if (tail) return { what: `has the tail "${tail}"`, fix: `leave "${tail}" away.` };
	if (query.has('rest_route')) return { what: 'is that of data behind a page', fix: publicAddress };
	const isSearch = names.at(-1) === 'search' && keys.length > 0;
	return isSearch || query.has('s')
		? { what: 'is that of a search', fix: 'write the address of what was found.' }
		: undefined;
}

/**
 * Why the address of a work is one of a copy that its publisher keeps for tests or delivery, or one with something of
 * others in it: nobody can be sent there for long.
 *
 * @param mayHoldAddress archives have the address of what they keep in their own
 * @returns undefined where nothing is wrong, and where it is no address of the web, which others report
 */
export function findCopyFault(address: string, mayHoldAddress = false): CopyFault | undefined {
	if (!/^https?:/i.test(address) || !URL.canParse(address)) return undefined;
	const { hostname, pathname, search, searchParams } = new URL(address);
	const inner = /https?(?::|%3a)(?:\/|%2f)/i.exec(pathname + search);
	if (inner && !mayHoldAddress)
		return { what: 'holds another address', fix: 'write the inner address alone, decoded.' };
	const names = pathname.split('/').filter(Boolean);
	const what = findHostFault(hostname) ?? findPathFault(names);
	return what === undefined ? findQueryFault(searchParams, names) : { what, fix: publicAddress };
}
