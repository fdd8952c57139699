import type { Source } from '../schemas/source.ts';

/** A run of text in one language. */
interface LanguageRun {
	text: string;
	/** `ko` for Korean script; undefined for the language of the page. */
	lang?: 'ko';
}

/** Runs of Korean script with the spaces inside them. */
const HANGUL = /(\p{Script=Hangul}+(?: \p{Script=Hangul}+)*)/u;

/** Splits a text into runs of Korean script and the rest, so that each can be marked with its language. */
export function splitLanguages(text: string): LanguageRun[] {
	return text
		.split(HANGUL)
		.map((run, index): LanguageRun => (index % 2 === 1 ? { text: run, lang: 'ko' } : { text: run }))
		.filter((run) => run.text !== '');
}

/** Whether a text holds Korean script. */
export const hasHangul = (text: string): boolean => /\p{Script=Hangul}/u.test(text);

/** Whether a text holds Chinese characters, for which few pages load a font. */
export const hasHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** What a page prints of a source. */
type PrintedSource = Pick<Source, 'title' | 'authors' | 'publisher'>;

const printSource = ({ title, authors = [], publisher }: PrintedSource): string =>
	[title, ...authors, publisher].join(' ');

/** Whether a list of sources shows Korean script. */
export const doSourcesShowHangul = (sources: readonly PrintedSource[]): boolean =>
	sources.some((source) => hasHangul(printSource(source)));

/** Whether a list of sources shows Chinese characters. */
export const doSourcesShowHan = (sources: readonly PrintedSource[]): boolean =>
	sources.some((source) => hasHan(printSource(source)));
