import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { chapterSchema } from '../../src/schemas/chapter.ts';
import { measureChapter } from '../support/measure-chapter.ts';

/** Chapters that tell the essay's scenarios: the essay speaks in them as often as it has something to say. */
const SCENARIOS = new Set([
	'scenario-most-likely',
	'scenario-less-likely',
	'scenario-least-likely',
	'black-swan',
]);

/** Words of a chapter; headings count, which editors do not. */
const LENGTHS: Record<string, [least: number, most: number]> = {
	overview: [600, 820],
	triangle: [500, 920],
	transformation: [500, 920],
	frontline: [500, 920],
};
const USUAL: [number, number] = [880, 1640];

/** Words of an `Argument`, and how many a chapter outside the scenarios has. */
const LONGEST_ARGUMENT = 60;
const MOST_ARGUMENTS = 2;

/** A figure or term is linked at most once in so many words on average. */
const WORDS_PER_LINK = 25;

const chapters = readdirSync('content/chapters').map((file) => {
	const text = readFileSync(`content/chapters/${file}`, 'utf8');
	const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
	const data = chapterSchema.parse(parse(front));
	const id = file.replace('.mdx', '');
	return { id, data, ...measureChapter(body, [data.standfirst, ...data.keyPoints]) };
});

describe.each(chapters)('the chapter $id', (chapter) => {
	const { id, data, words, arguments: voices, essay, links } = chapter;
	const isScenario = SCENARIOS.has(id);

	it('asks a question', () => {
		expect(data.question).toMatch(/\?$/);
	});

	it('is as long as its kind', () => {
		const [least, most] = LENGTHS[id] ?? USUAL;
		expect(words).toBeGreaterThanOrEqual(least);
		expect(words).toBeLessThanOrEqual(most);
	});

	it('lets the essay speak briefly, and seldom', () => {
		expect(Math.max(0, ...voices)).toBeLessThanOrEqual(LONGEST_ARGUMENT);
		if (!isScenario) expect(voices.length).toBeLessThanOrEqual(MOST_ARGUMENTS);
		expect(essay).toBeLessThanOrEqual(isScenario ? 6 : 3);
	});

	it('does not link every other word', () => {
		expect(words / links).toBeGreaterThan(WORDS_PER_LINK);
	});

	it('ends with a paragraph that leads on', () => {
		expect(chapter.leadsOn).toBe(true);
	});
});
