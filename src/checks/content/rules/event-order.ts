import { isBefore } from '../../../model/compare-dates.ts';
import { getProps, isComponent } from '../../../model/parse-body.ts';
import { dateSchema } from '../../../schemas/shared.ts';
import type { Finding, Rule } from '../../problem.ts';
import { locateProp, locateValue } from '../locate.ts';
import { getValid, type ReadContent } from '../read-content.ts';
import { walkBodies } from '../walk-bodies.ts';

function checkEvents(content: ReadContent, report: (finding: Finding) => void): void {
	for (const { entry, data } of getValid(content, 'timeline')) {
		const { date, endDate } = data;
		if (endDate === undefined || !isBefore(endDate, date)) continue;
		report({
			...locateValue(entry, ['endDate']),
			message: `The event ends in "${endDate}", before it begins in "${date}".`,
			fix: 'swap "date" and "endDate", or correct one of them.',
		});
	}
}

function checkSlices(content: ReadContent, report: (finding: Finding) => void): void {
	walkBodies(content, (node, entry) => {
		if (!isComponent(node) || node.name !== 'TimelineSlice') return;
		const { from, to } = getProps(node);
		const areDates = [from, to].every((date) => dateSchema.safeParse(date).success);
		if (!areDates || from === undefined || to === undefined || !isBefore(to, from)) return;
		report({
			...locateProp(entry, node, 'to'),
			message: `<TimelineSlice> ends in "${to}", before it begins in "${from}": it shows nothing.`,
			fix: 'swap "from" and "to", or correct one of them.',
		});
	});
}

export const eventOrder: Rule = {
	id: 'event-order',
	title: 'An event, or a part of the timeline, ends before it begins.',
	level: 'error',
	check(content, report) {
		checkEvents(content, report);
		checkSlices(content, report);
	},
};
