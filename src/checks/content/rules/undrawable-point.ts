import { findPointFault } from '../../../model/find-point-fault.ts';
import type { Claim } from '../../../schemas/claim.ts';
import type { Rule } from '../../problem.ts';
import { locateValue } from '../locate.ts';
import { getValid } from '../read-content.ts';

/** The figure of a claim that a point names; undefined where there is none, which other rules report. */
function findFigure(claim: string, claims: ReadonlyMap<string, Claim>) {
	const [id = '', key = ''] = claim.split('/');
	return claims.get(id)?.values[key];
}

export const undrawablePoint: Rule = {
	id: 'undrawable-point',
	title: 'A figure cannot be drawn in its chart: no number, another scale, or no date.',
	level: 'error',
	check(content, report) {
		const claims = new Map(
			getValid(content, 'claims').map(({ entry, data }) => [entry.id, data] as const),
		);
		for (const { entry, data: chart } of getValid(content, 'charts')) {
			chart.series.forEach(({ unit = chart.unit, points }, series) =>
				points.forEach(({ claim, date }, index) => {
					const figure = claim === undefined ? { unit, asOf: null } : findFigure(claim, claims);
					if (figure === undefined) return;
					const when = date === undefined ? figure.asOf : date;
					const fault = findPointFault({ figure, date: when, unit, kind: chart.kind });
					if (fault === undefined) return;
					report({
						...locateValue(entry, ['series', series, 'points', index]),
						message: `${claim ?? 'The point'} cannot be drawn here: ${fault}.`,
						fix: 'use another figure, the kind "bars", or a series with the unit of the figure.',
					});
				}),
			);
		}
	},
};
