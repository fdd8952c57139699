import { findAddressFault } from '../../find-address-fault.ts';
import type { BuiltRule } from '../built-rule.ts';
import { listAddresses } from '../list-addresses.ts';
import { resolveAddress } from '../resolve-address.ts';

export const unsafeLink: BuiltRule = {
	id: 'unsafe-link',
	title: 'A link leads neither to the public web, nor to this site, nor to an e-mail address.',
	check(site, report) {
		for (const { file, offset, value, isRequest } of listAddresses(site)) {
			// What the browser fetches by itself is for the rule `foreign-request`.
			if (isRequest || resolveAddress(site, file, value).kind !== 'elsewhere') continue;
			const fault = findAddressFault(value);
			if (fault === undefined) continue;
			report({
				file,
				offset,
				quote: `(${value})`,
				message: `The address "${value}" ${fault}.`,
				fix: 'link to a page of the public web by https, to this site, or to an e-mail address.',
			});
		}
	},
};
