/**
 * Names a thing for ever by RFC 4151: `tag:example.org,2026:chapter/dmz`. It is no address and does not change with one.
 *
 * @param home full address of the home page: its host, and the path under it, say whose name it is
 * @param since year from which the host belongs to the site
 * @param name kind and id of the thing: `chapter/dmz`
 */
export function makeTag(home: string, since: string, name: string): string {
	const { hostname, pathname } = new URL(home);
	return `tag:${hostname},${since}:${pathname.slice(1)}${name}`;
}
