import { isWebAddress } from '../../find-address-fault.ts';
import type { Rule } from '../../problem.ts';
import { locateValue } from '../locate.ts';
import { getEntries } from '../read-content.ts';
import { selectStrings } from '../select-values.ts';

/** A name with a full version: `world-atlas@2.0.2`, `@scope/name@1.0.0`. */
const isPackage = (text: string): boolean =>
	/^(?:@[a-z0-9-_.]+\/)?[a-z0-9-_.]+@\d+\.\d+\.\d+$/.test(text);

const address = {
	isValid: isWebAddress,
	what: 'no address of the public web',
	fix: 'write it whole, beginning with https:// or http://.',
};

const FIELDS = {
	url: address,
	archiveUrl: address,
	package: {
		isValid: isPackage,
		what: 'not an npm package with its version',
		fix: 'write it as name@1.2.3.',
	},
};

export const sourceUrl: Rule = {
	id: 'source-url',
	title: 'The address of a source or of its copy in an archive is not well formed.',
	level: 'error',
	check(content, report) {
		for (const entry of getEntries(content, 'sources')) {
			for (const [field, { isValid, what, fix }] of Object.entries(FIELDS)) {
				for (const { path, value } of selectStrings(entry.yaml?.data, field)) {
					if (isValid(value)) continue;
					report({
						...locateValue(entry, path),
						message: `"${field}" is ${what}: "${value}".`,
						fix,
					});
				}
			}
		}
	},
};
