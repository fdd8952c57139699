import { BlockList, isIPv4 } from 'node:net';

/** Top-level names that are never in the public net (RFC 6761, RFC 6762, RFC 8375, RFC 9476). */
const PRIVATE_NAMES = [
	'localhost',
	'local',
	'internal',
	'invalid',
	'test',
	'home.arpa',
	'lan',
	'alt',
];

/** Networks that no public host is in (RFC 6890). */
const privateNetworks = new BlockList();
for (const [network, prefix] of [
	['0.0.0.0', 8],
	['10.0.0.0', 8],
	['100.64.0.0', 10],
	['127.0.0.0', 8],
	['169.254.0.0', 16],
	['172.16.0.0', 12],
	['192.0.0.0', 24],
	['192.168.0.0', 16],
	['198.18.0.0', 15],
	['224.0.0.0', 3],
] as const)
	privateNetworks.addSubnet(network, prefix, 'ipv4');

function isPublicHost(host: string): boolean {
	if (isIPv4(host)) return !privateNetworks.check(host, 'ipv4');
	const name = host.replace(/\.$/, '');
	if (!/^[^.[\]]+(?:\.[^.[\]]+)+$/.test(name)) return false;
	return !PRIVATE_NAMES.some((ending) => name === ending || name.endsWith(`.${ending}`));
}

/** One address, with a subject and the like if need be. */
const MAIL = /^mailto:[^\s@?,/]+@(?<host>[^\s@?,/]+)(?:\?\S*)?$/i;

/** What is wrong with an address, to follow it in a sentence. */
function findUrlFault(address: string): string | undefined {
	const url = new URL(address);
	if (url.protocol === 'mailto:') {
		const host = MAIL.exec(address)?.groups?.['host'];
		return host !== undefined && isPublicHost(host) ? undefined : 'holds no e-mail address';
	}
	if (url.protocol !== 'http:' && url.protocol !== 'https:')
		return `has the scheme "${url.protocol}"`;
	if (url.username !== '' || url.password !== '') return 'holds a user name or a password';
	return isPublicHost(url.hostname)
		? undefined
		: `leads to "${url.hostname}", which is no host of the public web`;
}

/**
 * Why an address must not stand on a page: only the public web by http or https, e-mail, and places of
 * this site may be linked to. Whether a place of this site exists is for others to find.
 *
 * @param address as a browser gets it, entities resolved
 * @returns what is wrong, to follow the address in a sentence; undefined where nothing is
 */
export function findAddressFault(address: string): string | undefined {
	// A browser drops some of these and then reads on: "java\nscript:".
	if (/[\p{Cc}\p{Cf}\s]/u.test(address)) return 'holds a space or a character that is not seen';
	if (address.includes('\\')) return 'holds a backslash, which browsers take for a slash';
	if (address.startsWith('//')) return 'names another host without https:';
	if (URL.canParse(address)) return findUrlFault(address);
	return /^[a-z][a-z\d+.-]*:/i.test(address) ? 'cannot be read as an address' : undefined;
}

/** Whether an address is one of the public web. */
export const isWebAddress = (address: string): boolean =>
	/^https?:/i.test(address) && findAddressFault(address) === undefined;
