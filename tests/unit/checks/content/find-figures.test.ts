import { describe, expect, it } from 'vitest';
import { allowedFigures } from '../../../../src/checks/content/allowed-figures.ts';
import { findFigures } from '../../../../src/checks/content/find-figures.ts';

const find = (text: string): string[] => findFigures(text).map((figure) => figure.text);

describe.each(allowedFigures)('$name', ({ examples }) => {
	it.each(examples)('may stand in the prose: %s', (example) => {
		expect(find(`A text with ${example} in it.`)).toEqual([]);
		expect(find(example)).toEqual([]);
	});
});

describe.each(allowedFigures)('the pattern for $name', ({ pattern, examples }) => {
	it.each(examples)('finds its own example: %s', (example) => {
		expect(example.search(new RegExp(pattern.source, pattern.flags.replace('g', '')))).not.toBe(-1);
	});
});

describe('findFigures', () => {
	it.each([
		['1,400 km', ['1,400']],
		['about 45.5% of all', ['45.5%']],
		['US$20 billion', ['US$20', 'billion']],
		['a 20,000-strong force', ['20,000-strong']],
		['1500 km', ['1500']],
		['2000 soldiers', ['2000']],
		['in 1500 km', ['1500']],
		['11,000–12,000 men', ['11,000–12,000']],
		['between 1.5 and 2', ['1.5', '2']],
		['1,950 tanks', ['1,950']],
		['$1950', ['$1950']],
		['19500', ['19500']],
		['32 December', ['32']],
		['½ of it', ['½']],
		['5th place', ['5th']],
		['number 7', ['7']],
		['T-', []],
		['3A-€5 and -€5', ['3A', '5', '-€5']],
	])('finds digits in "%s"', (text, figures) => {
		expect(find(text)).toEqual(figures);
	});

	it.each([
		['ten camps', ['ten']],
		['Twelve of them', ['Twelve']],
		['nineteen', ['nineteen']],
		['twenty-five', ['twenty-five']],
		['a dozen', ['a dozen']],
		['two million', ['two million']],
		['half a million', ['half a million']],
		['hundreds of thousands', ['hundreds of thousands']],
		['tens of thousands', ['tens of', 'thousands']],
		['four per cent', ['per cent']],
		['two-thirds', ['two-thirds']],
		['a quarter of them', ['a quarter of']],
		['one in three', ['one in three']],
		['tenfold', ['tenfold']],
		['threefold', ['threefold']],
		['half of its people', ['half of']],
		['tens  of\r\nthousands', ['tens  of', 'thousands']],
		['half\r\nof', ['half\r\nof']],
		['a\r\nmillion', ['a\r\nmillion']],
		['three\r\nyears', ['three\r\nyears']],
	])('finds words in "%s"', (text, figures) => {
		expect(find(text)).toEqual(figures);
	});

	it.each([
		['three years', ['three years']],
		['a four-kilometre strip', ['four-kilometre']],
		['five long days', ['five long days']],
		['two square kilometres', ['two square kilometres']],
		['one year', ['one year']],
		['six nautical miles', ['six nautical miles']],
	])('finds small numbers with a unit in "%s"', (text, figures) => {
		expect(find(text)).toEqual(figures);
	});

	it.each([
		'two Koreas and three borders',
		'one of the nine chapters',
		'one day',
		'a third country',
		'the northern half of the peninsula',
		'the second half of 1950',
		'tenth',
		'often, attend, content, network, weight',
		'the First World War',
		'once or twice',
	])('lets "%s" pass', (text) => {
		expect(find(text)).toEqual([]);
	});

	it.each([
		['About 1500 tanks crossed', ['1500']],
		['about 1200 soldiers', ['1200']],
		['some 2000 aircraft', ['2000']],
		['of 1700 aircraft', ['1700']],
		['in 1500 cases', ['1500']],
		['in 1950 cases', ['1950']],
		['around 1000 shells a day', ['1000']],
		['from 1100 to 1900 tanks', ['1100', '1900']],
		['between 1200 and 1800 tanks', ['1200', '1800']],
		['between 1200 and 1800', ['1200', '1800']],
		['Between 1900 and 1950 guns', ['1950']],
		['1900–1950 soldiers', ['1950']],
		['1950 tanks crossed', ['1950']],
		['It lost 1950 tanks.', ['1950']],
		['2048 launchers', ['2048']],
		['the 2000 wounded Russian soldiers', ['2000']],
		['of 1950 self-propelled guns', ['1950']],
		['joined by 2000 engineers', ['2000']],
		['more than 2000', ['2000']],
		['Nearly 1950 were hurt', ['1950']],
		['about 2000 graves', ['2000']],
		['over 2000 new graves', ['2000']],
		['a 2000-strong force', ['2000-strong']],
		['a 1900-tonne ship', ['1900-tonne']],
		['2000 of them', ['2000']],
		['some\r\n2000\r\naircraft', ['2000']],
		['about  2000  soldiers', ['2000']],
		['In 1500 houses', ['1500']],
	])('takes no quantity for a year in "%s"', (text, figures) => {
		expect(find(text)).toEqual(figures);
	});

	it('reads a long run of letters, or of figures, once', () => {
		expect(find('가'.repeat(200_000))).toEqual([]);
		expect(find('1 '.repeat(100_000))).toHaveLength(100_000);
	});

	it('gives the place of each figure, in order', () => {
		expect(findFigures('In 1953 ten of 40.')).toEqual([
			{ index: 8, text: 'ten' },
			{ index: 15, text: '40' },
		]);
	});
});
