/** Sources of patterns that tell a number of things from a year. */

/** Measures after a number: "1500 km", "a 2000-tonne ship". */
export const MEASURE = String.raw`[\s-]*(?:k?m²?|km/h|kilo\w+|met(?:re|er)s?|miles?|nautical|square|cubic|feet|foot|tonnes?|tons?|degrees?|per\s+cent|percent|%|million|billion|dollars?|won|yuan|roubles?|euros?|lit(?:re|er)s?|strong|volts?|watts?|megawatts?|kilotons?)\b`;

/** Words that may stand between a number and what is counted: "1200 wounded Russian soldiers". */
const MODIFIERS = [
	'more|other|additional|further|such|new|old|own|young|male|female|fellow|former|different|separate',
	'dead|wounded|injured|armed|unarmed|captured|foreign|local|political|military|civilian|nuclear',
	'heavy|light|medium|small|large|ballistic|cruise|guided|naval|attack|battle|combat|artillery|mortar',
	'self-propelled|surface|fighter|transport|rocket|missile|tank|infantry|army|front-line|elite|regular',
	'North|South|Korean|Chinese|Russian|Soviet|American|US|UN|Japanese|Ukrainian|British|Western|Asian',
].join('|');

/** What is counted, as far as its form does not tell. Words that are verbs as well are not here. */
const NOUNS = [
	'people|persons?|personnel|staff|troops|forces|ranks|recruits|conscripts|crews?|civilians|infantry',
	'children|boys|girls|adults|residents|students|pupils|refugees|patients|inmates|relatives|nationals',
	'casualties|deaths|dead|wounded|injured|victims|families|households|couples',
	'aircraft|planes|jets|helicopters|drones|tanks|vehicles|trucks|lorries|cars|buses|trains|wagons',
	'guns|howitzers|mortars|rifles|weapons|shells|rounds|missiles|rockets|warheads|bombs|mines|tubes|pieces',
	'ships|boats|submarines|vessels|containers|units|divisions|brigades|battalions|batteries',
	'camps|villages|towns|cities|counties|homes|houses|buildings|schools|factories|companies|banks|sites|tunnels',
	'cases|incidents|times|instances|occasions|examples|tests|sorties|violations|executions|arrests|documents|pages|words',
	'tonnes|barrels|bags|calories|hectares|acres|animals|cattle|pigs|goats|chickens|trees',
	'seconds|minutes|hours|days|weeks|months|years|generations|dollars|won|thousand|million',
].join('|');

/** Nouns for those who do something: soldiers, launchers, women. Verbs that end alike are left out. */
const DOERS = String.raw`(?!(?:administers|alters|answers|appears|bewilders|bothers|centers|clears|confers|considers|counters|covers|credits|defers|delivers|differs|discovers|empowers|enters|errors|favou?rs|fosters|gathers|hampers|hears|hinders|infers|lowers|matters|monitors|numbers|offers|orders|powers|prefers|recovers|refers|registers|remembers|renders|shelters|sponsors|suffers|surrenders|tempers|transfers|triggers|uncovers|wonders|years)\b)\p{Ll}+(?:ers|ors|eers|men|women|persons|people|craft|ists|ians)`;

/** A counted noun after a number, with what stands between; or the whole of which it is a part. */
export const COUNTED = String.raw`(?:(?:[\s-]+(?:${MODIFIERS}|\p{L}+-\p{L}+))*[\s-]+(?:${NOUNS}|${DOERS})\b|\s+of\s+(?:the|them|these|those|its|their|his)\b|\s+(?:an?|per|each|every)\s+(?:day|week|month|year|head|person)\b(?!\s+of\b))`;

/** Anything in the plural, as its ending has it; a word such as "was" or "process" is none. */
export const PLURAL = String.raw`\s+(?:\p{Ll}+\s+)?(?!(?:was|is|has|does|its|this|his|as|us|thus)\b)\p{Ll}+(?<![isu])s\b`;
