import { isBefore } from '../../../model/compare-dates.ts';
import type { Rule } from '../../problem.ts';
import { locateValue } from '../locate.ts';
import { getValid } from '../read-content.ts';

export const forecastDates: Rule = {
	id: 'forecast-dates',
	title: 'The window of a forecast ends before it begins.',
	level: 'error',
	check(content, report) {
		for (const { entry, data } of getValid(content, 'forecasts')) {
			const { start, end } = data.window;
			if (start === undefined || end === null || !isBefore(end, start)) continue;
			report({
				...locateValue(entry, ['window', 'end']),
				message: `The window ends in "${end}", before it begins in "${start}".`,
				fix: 'swap "start" and "end", or correct one of them.',
			});
		}
	},
};
