import type { BuiltRule } from '../built-rule.ts';
import { listAddresses } from '../list-addresses.ts';
import { resolveAddress } from '../resolve-address.ts';

export const foreignRequest: BuiltRule = {
	id: 'foreign-request',
	title: 'A page makes the browser ask another server for something.',
	check(site, report) {
		for (const { file, offset, value, element, isRequest } of listAddresses(site)) {
			if (!isRequest) continue;
			const target = resolveAddress(site, file, value);
			// data: holds what it names.
			if (target.kind !== 'elsewhere' || target.url.protocol === 'data:') continue;
			const where = element ? `<${element.tagName}>` : 'A stylesheet';
			report({
				file,
				offset,
				quote: value,
				message: `${where} asks ${target.url.host || target.url.protocol} for "${value}".`,
				fix: 'take a copy into the site, or link to it; readers are promised no third party.',
			});
		}
	},
};
