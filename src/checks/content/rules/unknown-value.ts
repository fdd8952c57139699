import type { Rule } from '../../problem.ts';
import { didYouMean } from '../../suggest.ts';
import { listReferences } from '../list-references.ts';
import { getEntries } from '../read-content.ts';
import { selectValues } from '../select-values.ts';

export const unknownValue: Rule = {
	id: 'unknown-value',
	title: 'A claim has no figure of the key that is used.',
	level: 'error',
	check(content, report) {
		const claims = new Map(getEntries(content, 'claims').map((claim) => [claim.id, claim]));
		for (const { collection, id, value, at, valueAt } of listReferences(content)) {
			const claim = claims.get(id);
			if (collection !== 'claims' || value === undefined || claim?.yaml?.data === undefined)
				continue;
			const keys = selectValues(claim.yaml.data, 'values.*').map(({ path }) => String(path.at(-1)));
			if (keys.includes(value)) continue;
			const known = keys.length === 0 ? 'it has none' : `it has ${keys.join(', ')}`;
			report({
				...(valueAt ?? at),
				message: `Claim "${id}" has no value "${value}"; ${known}.`,
				fix: `use an existing key${didYouMean(value, keys)} or add the value to ${claim.path}.`,
			});
		}
	},
};
