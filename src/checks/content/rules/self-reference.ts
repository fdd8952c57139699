import type { Rule } from '../../problem.ts';
import { listReferences } from '../list-references.ts';
import { locateValue } from '../locate.ts';
import { getValid } from '../read-content.ts';

/** The forecasts from a forecast to itself, each the condition of the one before; none where it has an end. */
function findCircle(start: string, conditions: ReadonlyMap<string, string | undefined>): string[] {
	const circle: string[] = [];
	for (let id = conditions.get(start); id !== undefined; id = conditions.get(id)) {
		circle.push(id);
		if (id === start) return circle;
		if (circle.indexOf(id) < circle.length - 1) return [];
	}
	return [];
}

export const selfReference: Rule = {
	id: 'self-reference',
	title: 'An entry names itself, or forecasts are conditional on each other.',
	level: 'error',
	check(content, report) {
		for (const { from, collection, id, at, written } of listReferences(content)) {
			if (written !== undefined || from.collection !== collection || from.id !== id) continue;
			report({ ...at, message: `"${id}" names itself.`, fix: 'name another entry, or remove it.' });
		}
		const forecasts = getValid(content, 'forecasts');
		const conditions = new Map(
			forecasts.map(({ entry, data }) => [entry.id, data.conditionalOn] as const),
		);
		for (const { entry } of forecasts) {
			const circle = findCircle(entry.id, conditions);
			if (circle.length < 2) continue;
			const way = [entry.id, ...circle].map((id) => `"${id}"`).join(' on ');
			report({
				...locateValue(entry, ['conditionalOn']),
				message: `The forecasts are conditional on each other: ${way}.`,
				fix: 'remove "conditionalOn" from one of them.',
			});
		}
	},
};
