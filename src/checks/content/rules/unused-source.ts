import type { Rule } from '../../problem.ts';
import { listReferences } from '../list-references.ts';
import { locate } from '../locate.ts';
import { getEntries } from '../read-content.ts';

export const unusedSource: Rule = {
	id: 'unused-source',
	title: 'Nothing cites a source.',
	level: 'warning',
	check(content, report) {
		const cited = new Set(
			listReferences(content)
				.filter(({ collection }) => collection === 'sources')
				.map(({ id }) => id),
		);
		for (const source of getEntries(content, 'sources')) {
			if (cited.has(source.id)) continue;
			report({
				...locate(source, 0),
				message: `Nothing cites the source "${source.id}".`,
				fix: 'cite it where it bears a statement out, or remove the file.',
			});
		}
	},
};
