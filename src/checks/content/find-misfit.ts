/** Words before a figure that are a qualifier themselves: none stands before a figure that has one. */
const QUALIFIERS =
	'about|almost|around|at least|at most|fewer than|less than|more than|nearly|over|perhaps|possibly|probably|roughly|some|under|up to';
const QUALIFIER_BEFORE = new RegExp(String.raw`(?<!\p{L})(?:${QUALIFIERS})\s*$`, 'iu');
const QUALIFIER_FIRST = new RegExp(String.raw`^(?:${QUALIFIERS})\b`, 'iu');

/** A unit that counts people, at the end of a figure. */
const PERSONS_LAST = /(?<!\p{L})(?:men|officials|people|persons|prisoners|soldiers|women)$/u;

const NATIONS =
	'Americans?|Chinese|Japanese|(?:North |South )?Koreans?|Russians?|Soviets?|Ukrainians?';
const PERSONS =
	'builders|casualties|citizens|civilians|engineers|escapees|men|officials|people|pilots|prisoners|sappers|soldiers|troops|women|workers';
/** A noun of persons, with the nation or the trade before it; or a part of them: "of its citizens". */
const PERSONS_FIRST = new RegExp(
	String.raw`^\s+(?:(?:of\s+(?:her|his|its|their)\s+)?(?:${PERSONS})\b|(?:${NATIONS})\b|\p{Lu}{2,}\s+(?:${PERSONS})\b)`,
	'u',
);

/** What is counted cannot be how often as well: "43 visits times". A number may be written out: "four times". */
const TIMES_FIRST = /^\s+times\b/u;
const NOUN_LAST = /(?<!\p{L})(?!(?:one|two|three|four|five|six|seven|eight|nine)$)\p{L}+$/u;

/** A rate, in the figure and in the words of the same clause after it: "5 million tonnes a year of freight a year". */
const RATE_LAST = /\ban? (?<span>day|week|month|year)$/u;

/**
 * What in the words round a figure does not fit how it is printed, because they say over what it says: who is counted, a
 * qualifier, a rate. Gives the two that clash, or undefined.
 *
 * @param figure as it is printed, with its unit: "134,516 people"
 */
export function findMisfit(
	before: string,
	figure: string,
	after: string,
): { said: string; again: string } | undefined {
	const plain = figure.replaceAll('\u00a0', ' ');
	const clash = (said: RegExpExecArray | null, again: RegExpExecArray | null) =>
		said && again ? { said: said[0].trim(), again: again[0].trim() } : undefined;
	const { span } = RATE_LAST.exec(plain)?.groups ?? {};
	return (
		clash(QUALIFIER_BEFORE.exec(before), QUALIFIER_FIRST.exec(plain)) ??
		clash(PERSONS_LAST.exec(plain), PERSONS_FIRST.exec(after)) ??
		clash(NOUN_LAST.exec(plain), TIMES_FIRST.exec(after)) ??
		(span === undefined
			? undefined
			: clash(
					RATE_LAST.exec(plain),
					new RegExp(String.raw`^[^,;:.()]*\ban? ${span}\b`, 'u').exec(after),
				))
	);
}
