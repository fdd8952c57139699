import type { Source } from '../schemas/source.ts';

/** How a copy is graded, as a sentence. */
export const GRADE_OF_COPIES =
	'The grade is that of what was read: a document, paper or book in a copy on another site than its publisher’s is of grade B at best, a news text in such a copy of grade C.';

const SERVERS: Record<NonNullable<Source['readOn']>, string> = {
	'test-server': 'a test server of the publisher',
	'delivery-server': 'a delivery server of the publisher',
};

/** Whether an address is on a host or on one below it. */
function isOn(host: string, url: string | undefined): boolean {
	if (url === undefined) return false;
	const { hostname } = new URL(url);
	return hostname === host || hostname.endsWith(`.${host}`);
}

/** Where a work was read, if not at its address with its publisher, as a sentence: "Copy on docslib.org." */
export function describeReading({
	url,
	copyOn,
	readOn,
}: Pick<Source, 'url' | 'copyOn' | 'readOn'>): string | undefined {
	if (readOn !== undefined) return `Read on ${SERVERS[readOn]}.`;
	if (copyOn === undefined) return undefined;
	return isOn(copyOn, url) ? `Copy on ${copyOn}.` : `Read in a copy on ${copyOn}.`;
}
