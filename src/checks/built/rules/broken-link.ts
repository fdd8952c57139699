import { getAttribute } from '../../../html/dom.ts';
import { didYouMean } from '../../suggest.ts';
import type { BuiltFinding, BuiltRule } from '../built-rule.ts';
import { type Address, listAddresses } from '../list-addresses.ts';
import type { BuiltSite } from '../read-site.ts';
import { quoteLink, resolveAddress } from '../resolve-address.ts';

/** What is wrong with an address and what to do. */
type Fault = Pick<BuiltFinding, 'quote' | 'message' | 'fix'>;

/** The rule `canonical` looks after these. */
const isCanonical = ({ element }: Address): boolean =>
	element !== undefined && getAttribute(element, 'rel') === 'canonical';

function findFault(site: BuiltSite, { file: from, value }: Address): Fault | undefined {
	const target = resolveAddress(site, from, value);
	if (target.kind === 'malformed')
		return { message: `"${value}" is no address.`, fix: 'write it as /chapter/ or https://….' };
	if (target.kind === 'outside') {
		const message = `"${value}" lies outside the base "${site.base}".`;
		return { message, fix: 'make the link with withBase() of src/model/paths.ts.' };
	}
	if (target.kind === 'elsewhere' || site.files.has(target.file)) return undefined;
	const quote = quoteLink(site, value);
	if (site.files.has(`${target.file}/index.html`)) {
		const message = `"${value}" lacks the slash at its end.`;
		return { quote, message, fix: 'write it with a slash: hosts would redirect, or find nothing.' };
	}
	const meant = didYouMean(target.file, site.files);
	return {
		quote,
		message: `"${value}" leads to no file of the site.`,
		fix: `correct the address${meant}, or publish ${target.file}.`,
	};
}

export const brokenLink: BuiltRule = {
	id: 'broken-link',
	title: 'A link, script, picture, stylesheet or font of the site does not exist.',
	check(site, report) {
		for (const address of listAddresses(site)) {
			const fault = isCanonical(address) ? undefined : findFault(site, address);
			if (!fault) continue;
			const { file, offset } = address;
			report({ file, offset, ...fault });
		}
	},
};
