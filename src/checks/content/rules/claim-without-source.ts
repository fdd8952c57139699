import type { Claim } from '../../../schemas/claim.ts';
import type { Rule } from '../../problem.ts';
import { locateValue } from '../locate.ts';
import { getValid } from '../read-content.ts';

/** Opinions and flags may stand alone; their figures may not. */
function needsSource({ essay, values, sources }: Claim): boolean {
	if (sources.length > 0) return false;
	const canStandAlone = essay.verdict === 'opinion' || essay.verdict === 'none';
	return !canStandAlone || Object.values(values).some((value) => value.sources.length === 0);
}

export const claimWithoutSource: Rule = {
	id: 'claim-without-source',
	title: 'A claim has no source, and is neither an opinion nor a mere flag.',
	level: 'error',
	check(content, report) {
		for (const { entry, data } of getValid(content, 'claims')) {
			if (!needsSource(data)) continue;
			report({
				...locateValue(entry, ['sources']),
				message: `The claim "${data.title}" has no source.`,
				fix: 'add one under "sources" with what it says; a mere opinion has essay.verdict opinion.',
			});
		}
	},
};
