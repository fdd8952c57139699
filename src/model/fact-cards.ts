import type { Claim, ClaimValue } from '../schemas/claim.ts';
import type { Source } from '../schemas/source.ts';
import type { LikelihoodWord } from '../schemas/yardstick.ts';
import { type Entry, getClaimSources } from './build-site.ts';
import { nameOutcome } from './describe-outcome.ts';
import { fillTokens } from './fill-tokens.ts';
import { findSentenceEnds } from './find-sentence-ends.ts';
import { capitalise } from './capitalise.ts';
import { formatChance } from './format-chance.ts';
import { formatDate } from './format-date.ts';
import { formatValue } from './format-value.ts';
import { formatWindow } from './format-window.ts';
import { CONFIDENCE_LABELS, CONFIDENCE_MEANINGS, SURENESS_LABELS } from './labels.ts';
import type { ScoredForecast } from './scorecard.ts';
import { parseTokens } from './tokens.ts';

/** A sharing card that tells what is known in words: of a claim or a forecast. */
export interface FactCard {
	/** What it is a card of: "Claim". */
	kind: string;
	/** What stands largest: a figure, a verdict, the title of a claim that has no figure. */
	head: string;
	/** Whether it is few words, or as many as a title has. */
	isTitle: boolean;
	/** What the figure counts, what is claimed or was forecast. */
	text: string;
	/** Who says so, for when, and how sure it is. */
	facts: { label: string; text: string }[];
}

/** What the words of a card are taken from. */
interface Evidence {
	claims: ReadonlyMap<string, Pick<Claim, 'values'>>;
	sources: ReadonlyMap<string, Pick<Source, 'publisher'>>;
}

/** So many publishers are named on a card. */
const FEW = 2;

/** The figure of a claim that its own statement gives first, or its only one. */
export function findLeadFigure({
	id,
	statement,
	values,
}: Pick<Entry<Claim>, 'id' | 'statement' | 'values'>): ClaimValue | undefined {
	const named = parseTokens(statement).find(
		(segment) => segment.type === 'token' && segment.claim === id,
	);
	const all = Object.values(values);
	if (named?.type === 'token') return values[named.value];
	return all.length === 1 ? all[0] : undefined;
}

/** The longest statement that has room on a card, in characters; of a longer one its first sentence is shown. */
const MOST = 300;

/** A statement as far as it has room. */
function cutStatement(statement: string): string {
	const [end] = statement.length > MOST ? findSentenceEnds(statement) : [];
	return end === undefined ? statement : statement.slice(0, end);
}

/** What the face of the cards can surely not draw: other scripts than Latin. */
const OTHER_SCRIPT = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;

/**
 * How a card names a publisher: without what follows in brackets, such as where a copy lies. One that is written in
 * another script, or is not known, is counted alone.
 */
export function namePublisher(publisher: string): string | undefined {
	const name = publisher.endsWith(')') ? (publisher.split(' (')[0] ?? '') : publisher;
	return OTHER_SCRIPT.test(name) || /^not named/i.test(name) ? undefined : name;
}

/** Who published the works that a claim rests on, the first of them by name. */
function listPublishers(claim: Claim, { sources }: Pick<Evidence, 'sources'>): string {
	const all = new Set(
		[...getClaimSources(claim)].flatMap((id) => {
			const publisher = sources.get(id)?.publisher;
			return publisher === undefined ? [] : [namePublisher(publisher) ?? publisher];
		}),
	);
	const named = [...all].filter((name) => namePublisher(name) !== undefined).slice(0, FEW);
	const others = all.size - named.length;
	if (named.length === 0)
		return others === 0 ? '' : `${others} ${others === 1 ? 'source' : 'sources'}`;
	return others === 0 ? named.join(' and ') : `${named.join(', ')} and ${others} more`;
}

/** What a figure counts; where that says little by itself, after the title of its claim. */
const nameFigure = (title: string, quantity: string): string =>
	title.toLowerCase().includes(quantity.toLowerCase()) ? title : `${title}: ${quantity}`;

/** The card of a claim: its first figure with who gave it, or the claim with who bears it out. */
export function describeClaimCard(claim: Entry<Claim>, site: Evidence): FactCard {
	const value = findLeadFigure(claim);
	const who = value?.saidBy ?? listPublishers(claim, site);
	const facts = [
		{ label: 'Who says so', text: capitalise(who) },
		value?.asOf
			? { label: 'As of', text: formatDate(value.asOf) }
			: { label: 'Checked to', text: formatDate(claim.checkedTo) },
		{
			label: 'How sure',
			text: `${CONFIDENCE_LABELS[claim.confidence]}: ${CONFIDENCE_MEANINGS[claim.confidence]}`,
		},
	];
	return {
		kind: 'Claim',
		// A figure may break where its line is too short.
		head: value ? formatValue(value).replaceAll('\u00a0', ' ') : claim.title,
		isTitle: value === undefined,
		text: value
			? nameFigure(claim.title, value.quantity)
			: cutStatement(fillTokens(claim.statement, site.claims)).replaceAll('\u00a0', ' '),
		facts: facts.filter(({ text }) => text !== ''),
	};
}

/**
 * The card of a forecast: what became of it, and what it said.
 *
 * @param word how likely the essay called it
 * @param said month of the essay
 */
export function describeForecastCard(
	forecast: ScoredForecast,
	word: LikelihoodWord | undefined,
	said: string,
): FactCard {
	const likelihood = word && `: ${word.word} (${formatChance(word)})`;
	return {
		kind: 'Forecast',
		head: nameOutcome(forecast),
		isTitle: false,
		text: forecast.statement,
		facts: [
			{ label: 'Who said so', text: `The essay of ${formatDate(said)}${likelihood ?? ''}` },
			{ label: 'Time allowed', text: capitalise(formatWindow(forecast.window)) },
			{
				label: 'Our confidence',
				text: `${capitalise(SURENESS_LABELS[forecast.confidence])}; checked to ${formatDate(forecast.checkedTo)}`,
			},
		],
	};
}

/** Says what is on such a card, for those who do not see it. */
export const tellFactCard = ({ head, text: words, facts }: FactCard): string =>
	[`${head}: ${words}`, ...facts.map(({ label, text }) => `${label}: ${text}`)]
		.map((part) => part.replace(/\.$/, ''))
		.join('. ') + '.';
