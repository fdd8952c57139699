import { z } from 'astro/zod';

/** An entry's id: its file name without the ending, kebab-case. */
export const idSchema = z
	.string()
	.regex(
		/^[a-z0-9]+(?:-[a-z0-9]+)*$/,
		'An id is kebab-case: lower-case letters, digits and single hyphens.',
	);

/** Many times what the longest text of an entry needs; what is longer got there by mistake. */
export const MAX_TEXT = 20_000;

/** Text an author writes: never empty, not endless, no space at either end. */
export const textSchema = z
	.string()
	.min(1, 'The text is empty.')
	.max(MAX_TEXT, `A text has at most ${MAX_TEXT.toLocaleString('en')} characters.`)
	.refine((text) => text === text.trim(), 'The text begins or ends with a space.');

/** A figure of a claim by its name: the claim's id and the key of the value. */
export const figureSchema = textSchema.regex(
	/^[a-z0-9-]+\/[a-z0-9-]+$/,
	'Write a claim value as "claim-id/value-key".',
);

/** Whether the full days of a date or range are in the calendar: 31 June is not. */
const isInCalendar = (date: string): boolean =>
	date.split('/').every((end) => end.length < 10 || z.regexes.date.test(end));

const isForwards = (date: string): boolean => {
	const [from = '', to] = date.split('/');
	return to === undefined || from < to;
};

const DATE = String.raw`\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?`;

/**
 * An ISO date as exact as it is known: `2026`, `2026-06`, `2026-06-12`, or a range of two, `1999/2001`.
 * Kept as a string: a `Date` would invent a day and a time zone.
 */
export const dateSchema = z
	.string("A date is a quoted string such as '2026-06'.")
	.regex(new RegExp(`^${DATE}(?:/${DATE})?$`), {
		error:
			"A date is ISO and as exact as it is known: '2026', '2026-06', '2026-06-12' or a range '1999/2001'.",
		abort: true,
	})
	.refine(isInCalendar, 'The day is not in the calendar.')
	.refine(isForwards, 'A range runs from the earlier date to the later.');

/** A full ISO day. */
export const daySchema = z
	.string("A day is a quoted string such as '2026-06-12'.")
	.regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, {
		error: "A day is written '2026-06-12'.",
		abort: true,
	})
	.refine(isInCalendar, 'The day is not in the calendar.');

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** The English name of a language by its BCP 47 code; undefined where there is none. */
export function getLanguageName(code: string): string | undefined {
	try {
		return languageNames.of(code);
	} catch {
		return undefined;
	}
}

/** The BCP 47 code of a language, such as `ko`, `pt-BR` or `zh-Hant`. */
export const languageSchema = z
	.string()
	.refine(
		(code) => getLanguageName(code) !== undefined && Intl.getCanonicalLocales(code)[0] === code,
		"A language is a BCP 47 code, such as 'ko', 'ar' or 'zh-Hant'.",
	);

/** What a cited work is said to state, in our words. */
export const citedSourceSchema = z.strictObject({
	/** Id of the source, a file in `content/sources/`. */
	id: idSchema,
	/** What it says that bears on the claim, in our own words. Tokens such as `{border-china/cia-2026}` are filled in. */
	says: textSchema,
});

/** WGS84 longitude in decimal degrees, east positive. */
export const lonSchema = z
	.number()
	.min(-180, 'A longitude is at least −180°.')
	.max(180, 'A longitude is at most 180°.');

/** WGS84 latitude in decimal degrees, north positive. */
export const latSchema = z
	.number()
	.min(-90, 'A latitude is at least −90°.')
	.max(90, 'A latitude is at most 90°.');
