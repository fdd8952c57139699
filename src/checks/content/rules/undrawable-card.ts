import { findRoomFault } from '../../../cards/draw-fact-card.ts';
import { openTitleFont } from '../../../cards/open-title-font.ts';
import {
	describeClaimCard,
	describeForecastCard,
	type FactCard,
} from '../../../model/fact-cards.ts';
import { findLikelihoodWord } from '../../../model/format-chance.ts';
import { scoreForecast } from '../../../model/scorecard.ts';
import type { CollectionName } from '../../../schemas/collections.ts';
import type { Finding, Rule } from '../../problem.ts';
import { locateValue } from '../locate.ts';
import { type Entry, getValid, type ReadContent } from '../read-content.ts';

/** A month as long as any: the card of a forecast has room whenever the essay was written. */
const MONTH = '2024-11';

const byId = <Name extends CollectionName>(content: ReadContent, name: Name) =>
	new Map(getValid(content, name).map(({ entry, data }) => [entry.id, { ...data, id: entry.id }]));

/** Reports a card without room at the field that is shortened most easily. */
function checkRoom(
	report: (finding: Finding) => void,
	entry: Entry,
	field: string,
	describe: () => FactCard,
): void {
	let card;
	try {
		card = describe();
	} catch {
		// It names what does not exist: another rule says so.
		return;
	}
	const message = findRoomFault(card, openTitleFont());
	if (message === undefined) return;
	const fix = 'shorten the title, the statement, or who gave the figure.';
	report({ ...locateValue(entry, [field]), message, fix });
}

export const undrawableCard: Rule = {
	id: 'undrawable-card',
	title: 'A claim or a forecast has no room on its sharing card.',
	level: 'error',
	check(content, report) {
		const evidence = { claims: byId(content, 'claims'), sources: byId(content, 'sources') };
		for (const { entry, data } of getValid(content, 'claims')) {
			const claim = { ...data, id: entry.id };
			checkRoom(report, entry, 'title', () => describeClaimCard(claim, evidence));
		}
		const forecasts = byId(content, 'forecasts');
		const yardsticks = byId(content, 'yardsticks');
		for (const { entry, data } of getValid(content, 'forecasts')) {
			checkRoom(report, entry, 'statement', () =>
				describeForecastCard(
					scoreForecast({ ...data, id: entry.id }, forecasts),
					findLikelihoodWord(yardsticks, data.likelihood),
					MONTH,
				),
			);
		}
	},
};
