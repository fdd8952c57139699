import { COUNTED, MEASURE, PLURAL } from './counted-nouns.ts';

/** Something that looks like a figure but is a date or a name. */
interface AllowedFigure {
	/** What it is, in the plural. */
	name: string;
	pattern: RegExp;
	/** Texts it lets through; every one is tested. */
	examples: readonly string[];
}

const MONTH =
	'(?:January|February|March|April|May|June|July|August|September|October|November|December)';
/** A year of the time the site is about; what is older is a year only where the sentence leaves no choice. */
const YEAR = String.raw`(?:18[5-9]|19\d|20\d)\d`;
const OLD_YEAR = String.raw`(?:1[0-7]\d|18[0-4])\d`;
const DAY = String.raw`(?:[12]\d|3[01]|[1-9])`;

/** Not in a longer number, a sum of money or a code; "pre-1945" is none of these. */
const START = String.raw`(?<![\d.,$€£\p{L}])(?<![\d\p{Lu}][–/-])`;
const END = String.raw`(?!\d|[.,]\d|\s?%)`;

/** Words after which a number is a year, whatever follows: "in 1950 tanks crossed", "October 2024 drones". */
const DATING = String.raw`\b(?:in|since|during|early|mid|late|the\syear|${MONTH}|(?:spring|summer|autumn|winter|beginning|start|middle|end)(?:\s+of)?)[\s-]+`;
/** Words after which a number is never a year. */
const COUNTING = String.raw`\b(?i:almost|nearly|some|more\s+than|less\s+than|fewer\s+than|as\s+many\s+as|a\s+total\s+of|another|every)\s+`;
/** Words after which a number may be either; what is counted shows in its plural. */
const ABOUT = String.raw`\b(?i:about|around|roughly|circa|at\s+least|at\s+most|up\s+to|over)\s+`;

/**
 * The only figures prose may hold outside a claim: dates and names. A new kind goes here with an
 * example; a quantity never does.
 */
export const allowedFigures: readonly AllowedFigure[] = [
	{
		name: 'days of a month',
		pattern: new RegExp(
			`${START}(?:${DAY}(?:\\s?[–-]\\s?|,\\s+|\\s+(?:and|to|or)\\s+))*${DAY}\\s+${MONTH}\\b(?:,?\\s+${YEAR}${END})?`,
			'gu',
		),
		examples: [
			'27 July 1953',
			'8–9 June',
			'27 and 28 July',
			'14 to 16 June',
			'1, 3 and 5 May',
			'23\r\nNovember 2010',
			'On 8 April 2025 North Korean soldiers crossed',
			'23  November',
		],
	},
	{
		name: 'spans of years',
		pattern: new RegExp(
			`${START}${YEAR}\\s?[–/-]\\s?(?:${YEAR}|\\d\\d)(?![\\d%]|[.,]\\d)(?!${MEASURE}|${COUNTED})`,
			'gu',
		),
		examples: ['2024–25', '1950-53', '1905–1953', '2020/21'],
	},
	{
		name: 'decades',
		pattern: new RegExp(`${START}(?:18[5-9]|19\\d|20\\d)0s\\b`, 'gu'),
		examples: ['the 1990s', 'mid-1950s'],
	},
	{
		// "In 2024 soldiers …" is a year; "2024 soldiers" is a quantity, and so is "in 2024 cases".
		name: 'years after a word that leads to a date',
		pattern: new RegExp(
			`(?<=${DATING}(?:${YEAR}(?:,|\\s+(?:and|or|to))\\s+)?|\\bfrom\\s+)${YEAR}${END}(?!${MEASURE}|\\s+(?:cases|places|instances|sites)\\b)`,
			'giu',
		),
		examples: [
			'In 2024 soldiers were sent',
			'since 1953 soldiers have stood there',
			'In 1950 North Korean troops crossed',
			'in 2003 and 2004 prisoners came home',
			'By late 1950 tanks were in Seoul',
			'In October 2024 drones flew',
			'From the spring of 2024 soldiers laid mines',
			'from 2024 soldiers of its own',
			'In\r\n1950 tanks crossed',
		],
	},
	{
		name: 'years long ago after a word that leads to a date',
		pattern: new RegExp(
			`(?<=${DATING})${OLD_YEAR}${END}(?!${MEASURE}|${COUNTED}|${PLURAL})`,
			'giu',
		),
		examples: ['In 1392 a general took the throne', 'since 1712.', 'in 1592, ships'],
	},
	{
		name: 'years that may be about right',
		pattern: new RegExp(`(?<=${ABOUT})${YEAR}${END}(?!${MEASURE}|${COUNTED}|${PLURAL})`, 'giu'),
		examples: ['from about 1953 on', 'around 1995', 'up to 2019 it grew', 'until at least 2030'],
	},
	{
		name: 'years',
		pattern: new RegExp(
			`(?<!${ABOUT}|${COUNTING})${START}${YEAR}${END}(?!${MEASURE}|${COUNTED})`,
			'gu',
		),
		examples: [
			'the armistice of 1953.',
			'the 2018 summit',
			'(1948)',
			'pre-1945',
			'1953, 1954',
			'the law of 2022 allows it',
			'the treaty of 1961 lapses',
			'The order of 1950 covers them',
			'the 2018 summits',
			'the famine of 1995 killed people',
			'from 1950 to 1953',
			'between 1950 and 1953',
			'by 1953',
			'2019 and 2020',
			'1950 was the year',
			'they declared 2024 a year of friendship',
			'the 1972 constitution',
		],
	},
	{
		name: 'ordinals of parallels, congresses, assemblies, sessions, units and centuries',
		pattern:
			/\b\d+(?:st|nd|rd|th)[\s-]+(?:(?:\p{Lu}[\p{L}’']*|of|and)\s+)*(?:parallel|[Cc]ongress|[Pp]lenum|[Pp]lenary|[Aa]ssembly|[Cc]ommittee|[Ss]ession|[Aa]rmy|[Cc]orps|[Dd]ivision|[Bb]rigade|[Rr]egiment|[Ff]leet|[Cc]entury)\b/gu,
		examples: [
			'the 38th parallel',
			'9th Congress',
			'the 8th Party Congress',
			'20th-century Asia',
			'the 810th Brigade',
		],
	},
	{
		name: 'numbers of articles, chapters, resolutions and the like',
		pattern:
			/\b(?:articles?|chapters?|resolutions?|sections?|paragraphs?|principles?|protocols?|part|law\s+no\.)\s+\d+(?:\(\d+\)|\.\d+)*(?:(?:,\s+|\s+(?:and|to|or)\s+|–)\d+(?!\S*\d|\s?%))*(?![.,]?\d)/giu,
		examples: ['Article 6', 'resolution 195 (III)', 'resolutions 82, 83 and 84', 'Chapter 7'],
	},
	{
		name: 'names of weapons, illnesses and offices with a number after a hyphen',
		pattern: /(?<![\p{L}\d-])\p{Lu}\p{L}*-\d{1,4}\p{L}{0,2}(?![\p{L}\d])/gu,
		examples: ['Hwasong-15', 'Hwasong-17', 'Hwasong-11Ma', 'KN-23', 'MiG-29', 'Covid-19', 'SA-22'],
	},
	{
		name: 'names made of letters and a number',
		pattern: /\b(?:\p{Lu}{1,2}|News)\d{1,4}\b/gu,
		examples: ['G7', 'M1978', 'News1', 'TG24'],
	},
	{
		// Add a name here when the text needs it, whole and as it is written.
		name: 'other names',
		pattern: /\b(?:38\s+North|(?:Room|Office|Bureau)\s+39|Ten\s+Principles)\b/g,
		examples: ['38 North', 'Room 39', 'the Ten Principles'],
	},
	{
		name: 'the latitude that gives the parallel its name',
		pattern: /\b38(?:°|\s+degrees)\s+north\b/gi,
		examples: ['38 degrees north', '38° north'],
	},
];
