import type { Chapter } from '../schemas/chapter.ts';
import type { Claim, Topic, Verdict } from '../schemas/claim.ts';
import type { Forecast } from '../schemas/forecast.ts';
import type { PersonCountry } from '../schemas/person.ts';
import type { Source } from '../schemas/source.ts';
import type { TimelineEvent } from '../schemas/timeline.ts';

/** What a verdict on the essay is called. */
export const VERDICT_LABELS: Record<Verdict, string> = {
	supported: 'Supported',
	imprecise: 'Imprecise',
	outdated: 'Outdated',
	contested: 'Contested',
	wrong: 'Wrong',
	opinion: 'Opinion',
	none: 'Not judged',
};

/** What a verdict means, for the legend. */
export const VERDICT_MEANINGS: Record<Verdict, string> = {
	supported: 'The sources bear the essay out.',
	imprecise: 'Right in substance; a detail, a name or a figure is off.',
	outdated: 'Right once; newer evidence says otherwise.',
	contested: 'Serious sources disagree.',
	wrong: 'The sources contradict it.',
	opinion: 'A judgement that evidence cannot settle.',
	none: 'The essay makes no such statement; the claim is ours.',
};

/** What a degree of confidence is called. */
export const CONFIDENCE_LABELS: Record<Claim['confidence'], string> = {
	established: 'Established',
	estimate: 'Estimate',
	contested: 'Disputed',
};

/** What a degree of confidence means. */
export const CONFIDENCE_MEANINGS: Record<Claim['confidence'], string> = {
	established: 'good sources agree',
	estimate: 'measured or reckoned by somebody who is named',
	contested: 'serious sources disagree',
};

/** What the degrees of confidence in an outcome are called. */
export const SURENESS_LABELS: Record<Forecast['confidence'], string> = {
	high: 'high',
	medium: 'moderate',
	low: 'low',
};

/** What the countries of people are called. */
export const PERSON_COUNTRY_LABELS: Record<PersonCountry, string> = {
	KP: 'North Korea',
	KR: 'South Korea',
	CN: 'China',
	RU: 'Russia',
	US: 'United States',
	UA: 'Ukraine',
};

/** What the parts of the subject are called, in the order they are shown. */
export const TOPIC_LABELS: Record<Topic, string> = {
	society: 'Society and rights',
	geography: 'Geography',
	history: 'History',
	dmz: 'The DMZ',
	juche: 'Juche and the dynasty',
	food: 'Famine and food',
	money: 'Money and sanctions',
	diplomacy: 'Between Moscow and Beijing',
	people: 'The ruling family',
	military: 'Military',
	deterrence: 'Alliance and deterrence',
	russia: 'Russia and the war in Ukraine',
	triangle: 'China, Russia and the balance',
	transformation: 'Change in North Korea',
	scenarios: 'Scenarios',
	frontline: 'The front line',
};

/** What the parts of the explainer are called, in reading order. */
export const PART_LABELS: Record<Chapter['part'], string> = {
	country: 'The country',
	bargain: 'The bargain',
	futures: 'What may come',
};

/** What the grades of sources stand for. */
export const GRADE_LABELS: Record<Source['grade'], string> = {
	A: 'primary, official or academic work, or an established newsroom',
	B: 'regional newsroom, agency text carried elsewhere, NGO, reference work, or a copy of a document, paper or book',
	C: 'copy of a news text, aggregator or Wikipedia',
	D: 'weak: shows only that a date or a range is in circulation',
};

/** What the kinds of sources are called. */
export const SOURCE_TYPE_LABELS: Record<Source['type'], string> = {
	article: 'Article',
	book: 'Book',
	dataset: 'Data',
	law: 'Law',
	reference: 'Reference work',
	report: 'Report',
	statement: 'Statement',
	study: 'Study',
	transcript: 'Transcript',
	treaty: 'Treaty',
	'web-page': 'Web page',
};

/** What the themes of the timeline are called. */
export const THEME_LABELS: Record<TimelineEvent['themes'][number], string> = {
	division: 'Division of Korea',
	war: 'Wars and clashes',
	dynasty: 'The dynasty and its doctrine',
	rights: 'Human rights',
	food: 'Famine and food',
	nuclear: 'Nuclear weapons and missiles',
	'inter-korean': 'Between the Koreas',
	china: 'China',
	russia: 'Russia',
	ukraine: 'The war in Ukraine',
	'united-states': 'United States',
	sanctions: 'Sanctions and money',
};
