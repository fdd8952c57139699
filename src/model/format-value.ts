import type { ClaimValue } from '../schemas/claim.ts';

/** What of a figure is printed: words, a number or the ends of a range, with what stands round them. */
export type Quantity = Pick<ClaimValue, 'text' | 'value' | 'low' | 'high' | 'qualifier' | 'unit'>;

/** How a figure is to be printed. */
export interface ValueFormat {
	/** Shorten counts from a million: 26,498,823 → 26.5 million. */
	compact?: boolean;
	/** Leave the unit out. */
	bare?: boolean;
	/** Write whole numbers below ten out, as in a sentence: "four tunnels", but "4 km" and "4–5 hours". */
	words?: boolean;
	/** Add miles to kilometres in brackets; not to a figure without its unit. */
	miles?: boolean;
}

/** "More than", "at least": half of it at the end of a line would say nothing. Longer ones may break. */
const SHORT_QUALIFIER = /^(\p{L}+) (\p{L}+)$/u;

/** Kilometres in an international mile (exact, 1959). */
const KM_PER_MILE = 1.609344;

const NBSP = '\u00a0';

const plain = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 4 });
const compact = new Intl.NumberFormat('en-GB', {
	notation: 'compact',
	compactDisplay: 'long',
	maximumSignificantDigits: 3,
});

/** From one to nine. */
const WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** Units with which numbers stand in figures: measures, money, scales. */
const MEASURE = /^(?:k?m²?|kg|t|tonnes|kilotons|nautical miles|million|billion|bn|US\$|%)(?![a-z])/;

/** Money units of the content and how they are printed round the figure. */
const MONEY: Record<string, { before: string; after: string }> = {
	US$: { before: 'US$', after: '' },
	'US$ a month': { before: 'US$', after: `${NBSP}a month` },
	'US$ million': { before: 'US$', after: `${NBSP}million` },
	'US$ bn': { before: 'US$', after: `${NBSP}billion` },
};

/** Reads the `format` prop of `Claim` or the options of a token, both in sentences: "compact number". */
export function parseValueFormat(options: string | undefined): ValueFormat {
	const words = options?.split(/\s+/) ?? [];
	return { compact: words.includes('compact'), bare: words.includes('number'), words: true };
}

function formatNumber(value: number, format: ValueFormat): string {
	// No "600 thousand": in figures it is as short and easier to compare.
	const isLong = Math.abs(value) >= 1_000_000;
	const text = format.compact && isLong ? compact.format(value) : plain.format(value);
	return text.replace('-', '−').replace(' ', NBSP);
}

/** The figure without qualifier and unit: "1,352", "17–17.3". */
function formatFigure(value: Quantity, format: ValueFormat): string {
	if (value.text !== undefined) return value.text;
	if (value.value !== undefined) {
		const isMeasure = value.unit !== undefined && MEASURE.test(value.unit);
		const word = format.words && !isMeasure ? WORDS[value.value - 1] : undefined;
		return word ?? formatNumber(value.value, format);
	}
	const low = value.low === undefined ? undefined : formatNumber(value.low, format);
	const high = value.high === undefined ? undefined : formatNumber(value.high, format);
	return low !== undefined && high !== undefined ? joinRange(low, high) : (low ?? high ?? '');
}

/** The words before the figure: the author's, else what an open end means. */
export function getQualifier({ qualifier, low, high }: Quantity): string | undefined {
	if (qualifier !== undefined) return qualifier;
	if (low !== undefined && high === undefined) return 'at least';
	if (high !== undefined && low === undefined) return 'up to';
	return undefined;
}

/** Joins the ends of a range, naming a shared scale once: "2.1 million", "3.5 million" → "2.1–3.5 million". */
function joinRange(low: string, high: string): string {
	// A dash beside a minus sign is misread.
	if (low.startsWith('−')) return `${low} to ${high}`;
	const [lowFigure = '', lowScale] = low.split(NBSP);
	const [, highScale] = high.split(NBSP);
	return lowScale !== undefined && lowScale === highScale
		? `${lowFigure}–${high}`
		: `${low}–${high}`;
}

function withUnit(figure: string, unit: string | undefined, bare: boolean): string {
	const money = unit === undefined ? undefined : MONEY[unit];
	if (money !== undefined) {
		return `${figure.replace(/^−?/, (sign) => sign + money.before)}${money.after}`;
	}
	if (unit === undefined) return figure;
	if (unit.startsWith('%')) return bare ? figure : `${figure}${unit}`;
	if (!bare) return `${figure}${NBSP}${unit}`;
	// The scale is part of the figure: "3.158 million people" without its unit is still millions.
	const scale = /^(?:million|billion)\b/.exec(unit)?.[0];
	return scale === undefined ? figure : `${figure}${NBSP}${scale}`;
}

/** Two or three significant digits say as much as the kilometres they come from. */
function toMiles(kilometres: number): string {
	const miles = kilometres / KM_PER_MILE;
	return plain.format(Number(miles.toPrecision(miles >= 100 ? 3 : 2)));
}

function milesOf(value: Quantity): string | undefined {
	if (value.unit !== 'km') return undefined;
	const ends = [value.value, value.low, value.high].filter((end) => end !== undefined);
	const miles = [...new Set(ends.map(toMiles))].join('–');
	return `${miles}${NBSP}${miles === '1' ? 'mile' : 'miles'}`;
}

/**
 * Writes a figure of a claim as it stands in a sentence: qualifier, number or range with an en dash,
 * unit, and on request its length in miles.
 *
 * @example formatValue({ value: 1400, qualifier: 'about', unit: 'km', … }) // "about 1,400 km"
 */
export function formatValue(value: Quantity, format: ValueFormat = {}): string {
	const figure = withUnit(formatFigure(value, format), value.unit, format.bare ?? false);
	const qualifier = getQualifier(value)?.replace(SHORT_QUALIFIER, `$1${NBSP}$2`);
	const qualified = qualifier === undefined ? figure : `${qualifier}${NBSP}${figure}`;
	const miles = format.miles && !format.bare ? milesOf(value) : undefined;
	return miles === undefined ? qualified : `${qualified} (${miles})`;
}
