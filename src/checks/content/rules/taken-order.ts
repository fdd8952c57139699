import type { Rule } from '../../problem.ts';
import { locateValue } from '../locate.ts';
import { getValid, type ReadContent } from '../read-content.ts';

/** Fields that no two entries of a collection may have the same of: what it is called, the entries and their values. */
const listFields = (content: ReadContent) =>
	[
		{
			name: 'chapter',
			field: 'order',
			entries: getValid(content, 'chapters').map(({ entry, data }) => ({
				entry,
				value: data.order,
			})),
		},
		{
			name: 'map',
			field: 'order',
			entries: getValid(content, 'maps').map(({ entry, data }) => ({ entry, value: data.order })),
		},
		{
			name: 'forecast',
			field: 'code',
			entries: getValid(content, 'forecasts').map(({ entry, data }) => ({
				entry,
				value: data.code,
			})),
		},
	] as const;

export const takenOrder: Rule = {
	id: 'taken-order',
	title: 'Two chapters or maps have the same place in their order, or two forecasts the same code.',
	level: 'error',
	check(content, report) {
		for (const { name, field, entries } of listFields(content)) {
			const first = new Map<number | string, string>();
			const numbers = entries
				.map(({ value }) => value)
				.filter((value) => typeof value === 'number');
			for (const { entry, value } of entries) {
				const other = first.get(value);
				if (other === undefined) {
					first.set(value, entry.id);
					continue;
				}
				const last =
					numbers.length > 0 ? `; the last that is taken is ${Math.max(...numbers)}` : '';
				report({
					...locateValue(entry, [field]),
					message: `The ${name} "${other}" has the ${field} ${value} too.`,
					fix: `give one of them another${last}.`,
				});
			}
		}
	},
};
