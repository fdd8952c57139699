import { z } from 'astro/zod';
import { type CollectionName, meanings } from './meanings.ts';

const KEBAB = '[a-z0-9]+(?:-[a-z0-9]+)*';

/** An entry's id: its file name without the ending, kebab-case. */
export const idSchema = z
	.string()
	.regex(
		new RegExp(`^${KEBAB}$`),
		'An id is kebab-case: lower-case letters, digits and single hyphens.',
	);

/** The id of an entry of a collection. */
export const idOf = (of: CollectionName) => idSchema.clone().register(meanings, { is: 'id', of });

/** Ids of charts that a figure stands for since they are no more. */
export const replacesSchema = z
	.array(idSchema.clone().register(meanings, { is: 'code', form: 'old id' }))
	.default([])
	.describe('Ids of charts in whose place it stands: their files and the links to them lead here.');

/** The key of a part of an entry, known in that entry alone. */
export const keySchema = idSchema.clone().register(meanings, { is: 'key' });

/** A figure of a claim by its name: the claim's id and the key of the value. */
export const figureSchema = z
	.string()
	.regex(
		new RegExp(`^${KEBAB}/${KEBAB}$`),
		'A figure is named "claim/value": border-china/cia-2026.',
	)
	.register(meanings, { is: 'figure' });

/** Many times what the longest text of an entry needs; what is longer got there by mistake. */
export const MAX_TEXT = 20_000;

/** Text an author writes: never empty, not endless, no space at either end. What it is, the schemas below say. */
export const textSchema = z
	.string()
	.min(1, 'The text is empty.')
	.max(MAX_TEXT, `A text has at most ${MAX_TEXT.toLocaleString('en')} characters.`)
	.refine((text) => text === text.trim(), 'The text begins or ends with a space.');

const wordsOf = (isProse: boolean, hasTokens: boolean) =>
	textSchema.clone().register(meanings, { is: 'words', isProse, hasTokens });

/** The site's own words: titles, names, labels. A figure in them has to stand in a claim instead. */
export const proseSchema = wordsOf(true, false);

/** The site's own sentences, with figures of claims as tokens. */
export const proseWithTokensSchema = wordsOf(true, true);

/** Words that hold figures of their own: a title of somebody's work, a unit. */
export const wordsSchema = wordsOf(false, false);

/** Sentences that hold figures of their own, such as the essay's, beside tokens. */
export const wordsWithTokensSchema = wordsOf(false, true);

/** What is written in a form of its own, such as "address". */
export const codeOf = (form: string) => textSchema.clone().register(meanings, { is: 'code', form });

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
	.refine(isForwards, 'A range runs from the earlier date to the later.')
	.register(meanings, { is: 'code', form: 'date' });

/** A full ISO day. */
export const daySchema = z
	.string("A day is a quoted string such as '2026-06-12'.")
	.regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, {
		error: "A day is written '2026-06-12'.",
		abort: true,
	})
	.refine(isInCalendar, 'The day is not in the calendar.')
	.register(meanings, { is: 'code', form: 'day' });

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
	)
	.register(meanings, { is: 'code', form: 'language' });

/** What a cited work is said to state, in our words. */
export const citedSourceSchema = z.strictObject({
	id: idOf('sources').describe('Id of the source, a file in `content/sources/`.'),
	says: proseWithTokensSchema.describe(
		'What it says that bears on the claim, in our own words. Tokens such as `{border-china/cia-2026}` are filled in.',
	),
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
