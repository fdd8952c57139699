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
const YEAR = String.raw`(?:1\d|20)\d\d`;
const DAY = String.raw`(?:[12]\d|3[01]|[1-9])`;

/** Not in a longer number, a sum of money or a code; "pre-1945" is none of these. */
const START = String.raw`(?<![\d.,$€£\p{L}])(?<![\d\p{Lu}][–/-])`;
const END = String.raw`(?!\d|[.,]\d|\s?%)`;

/** Words after a four-digit number that make it a quantity: "1500 km", "2000 people". */
const MEASURE = String.raw`(?:k?m²?|km/h|kilo\w+|met(?:re|er)s?|miles?|nautical|square|tonnes?|tons?|degrees?|per\scent|million|billion|dollars?)\b`;
const COUNTED = String.raw`(?:people|persons?|men|women|children|soldiers|troops|prisoners|workers|engineers|sappers|civilians|families|households|shells|rounds|missiles|rockets|warheads|containers|deaths|dead|casualties|wounded|injured|refugees|defectors|times|years|months|days|hours)\b`;
const BEFORE_YEAR = String.raw`(?:in|since|by|until|till|from|to|of|before|after|during|between|and|early|mid|late|about|around|${MONTH}|spring|summer|autumn|winter)[\s-]`;

/**
 * The only figures prose may hold outside a claim: dates and names. A new kind goes here with an
 * example; a quantity never does.
 */
export const allowedFigures: readonly AllowedFigure[] = [
	{
		// Before "years", so that the day of "27 July 1953" goes with its month.
		name: 'days of a month',
		pattern: new RegExp(
			`${START}(?:${DAY}(?:\\s?[–-]\\s?|,\\s|\\s(?:and|to|or)\\s))*${DAY}\\s${MONTH}\\b`,
			'gu',
		),
		examples: ['27 July 1953', '8–9 June', '27 and 28 July', '14 to 16 June', '1, 3 and 5 May'],
	},
	{
		name: 'spans of years',
		pattern: new RegExp(`${START}${YEAR}\\s?[–/-]\\s?(?:${YEAR}|\\d\\d)(?![\\d%]|[.,]\\d)`, 'gu'),
		examples: ['2024–25', '1950-53', '1905–1953', '2020/21'],
	},
	{
		name: 'decades',
		pattern: new RegExp(`${START}${YEAR.slice(0, -2)}0s\\b`, 'gu'),
		examples: ['the 1990s', 'mid-1950s'],
	},
	{
		// "In 2024 soldiers …" is a year; "2024 soldiers" is a quantity.
		name: 'years after a word that leads to a date',
		pattern: new RegExp(`(?<=\\b${BEFORE_YEAR})${YEAR}${END}(?!\\s?${MEASURE})`, 'giu'),
		examples: ['In 2024 soldiers were sent', 'since 1953', 'March 2026', 'late 1950'],
	},
	{
		name: 'years',
		pattern: new RegExp(`${START}${YEAR}${END}(?!\\s?(?:${MEASURE}|${COUNTED}))`, 'gu'),
		examples: ['the armistice of 1953.', 'the 2018 summit', '(1948)', 'pre-1945', '1953, 1954'],
	},
	{
		name: 'ordinals of parallels, congresses, assemblies, sessions, units and centuries',
		pattern:
			/\b\d+(?:st|nd|rd|th)[\s-](?:(?:\p{Lu}[\p{L}’']*|of|and)\s)*(?:parallel|[Cc]ongress|[Pp]lenum|[Pp]lenary|[Aa]ssembly|[Cc]ommittee|[Ss]ession|[Aa]rmy|[Cc]orps|[Dd]ivision|[Bb]rigade|[Rr]egiment|[Ff]leet|[Cc]entury)\b/gu,
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
			/\b(?:articles?|chapters?|resolutions?|sections?|paragraphs?|principles?|protocols?|part|law no\.)\s\d+(?:\(\d+\)|\.\d+)*(?:(?:,\s|\sand\s|\sto\s|\sor\s|–)\d+(?!\S*\d|\s?%))*(?![.,]?\d)/giu,
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
		pattern: /\b(?:38 North|(?:Room|Office|Bureau) 39|Ten Principles)\b/g,
		examples: ['38 North', 'Room 39', 'the Ten Principles'],
	},
	{
		name: 'the latitude that gives the parallel its name',
		pattern: /\b38(?:°| degrees) north\b/gi,
		examples: ['38 degrees north', '38° north'],
	},
];
