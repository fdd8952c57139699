import { expect, test } from 'vitest';
import {
	type ChapterPages,
	findPaperFaults,
} from '../../../../../src/book/paper/faults/find-paper-faults.ts';
import type { PaperFault } from '../../../../../src/book/paper/faults/paper-fault.ts';
import type { Printed, PrintedBlock } from '../../../../../src/book/paper/faults/read-printed.ts';

const margins = { top: 60, bottom: 54, side: 40 };

/** Lines of a block, as `page:words`, 12 points apart from a height on. */
function block(role: string, lines: string[], top = 100): PrintedBlock {
	const words = lines.map((line) => line.replace(/^\d+:/, ''));
	return {
		role,
		text: words.join(' '),
		pieces: [words.join(' ')],
		lines: lines.map((line, index) => ({
			page: parseInt(line, 10),
			baseline: top + index * 12,
			left: 57,
			right: 300,
			size: role === 'H1' ? 25 : 9.5,
			words: words[index] ?? '',
		})),
	};
}

const find = (blocks: PrintedBlock[], rest: Partial<Printed> = {}, chapters: ChapterPages[] = []) =>
	findPaperFaults(
		{ blocks, heights: [842, 842], widths: [595, 595], fonts: [], ...rest },
		chapters,
		margins,
		0,
	).map(({ page, message }: PaperFault) => `${page ?? '-'}: ${message}`);

test('a sound page has none', () => {
	expect(
		find(
			[
				block('H2', ['1:Rivers']),
				block('P', ['1:They had had that that', '1:which flows,', '2:and flows', '2:on.'], 700),
			],
			{ fonts: [{ name: 'Inter-SemiBold', letters: 'ab' }] },
			[{ first: 1, last: 1 }],
		),
	).toEqual([]);
});

test('a line of a paragraph alone on a page', () => {
	expect(
		find([block('P', ['1:one', '1:two', '2:three']), block('P', ['1:a', '2:b', '2:c'])]),
	).toEqual([
		'2: A line stands alone, without the rest of its paragraph: "three".',
		'1: A line stands alone, without the rest of its paragraph: "a".',
	]);
});

test('a cell or two lines may be parted', () => {
	expect(
		find([block('TD', ['1:one', '1:two', '2:three']), block('P', ['1:one', '2:two'])]),
	).toEqual([]);
});

test('a heading whose text begins on the next page', () => {
	expect(find([block('H3', ['1:Rivers']), block('P', ['2:flow', '2:on'])])).toEqual([
		'1: A heading ends its page: "Rivers".',
	]);
});

test('the title of a part with nothing but its introduction', () => {
	const title = block('H2', ['1:Sources'], 700);
	const introduction = block('P', ['1:Numbered', '1:once.'], 720);
	expect(find([title, introduction, block('Lbl', ['2:1']), block('LBody', ['2:A work'])])).toEqual([
		'1: The title of a part ends its page: "Sources".',
	]);
	expect(find([title, introduction, block('Lbl', ['1:1'], 750)])).toEqual([]);
	expect(find([title, introduction, block('P', ['2:flow', '2:on'])])).toEqual([]);
});

test('the head of a table without a row under it, on its page or in its column', () => {
	const head = (lines: string[]) => [block('TH', ['1:When'], 700), block('TH', lines, 700)];
	const message = 'The head of a table ends its column: "Figure".';
	expect(find([...head(['1:Figure']), block('TD', ['1:2011'], 712)])).toEqual([]);
	expect(find([...head(['1:Figure']), block('TD', ['2:2011'], 80)])).toEqual([`1: ${message}`]);
	expect(find([...head(['1:Figure']), block('TD', ['1:2011'], 80)])).toEqual([`1: ${message}`]);
});

test('a head that is repeated over the rows of the next page is sound; that of a group alone is not', () => {
	const again = { ...block('TH', ['1:When', '2:When'], 690) };
	expect(find([again, block('TD', ['1:2011'], 702), block('TD', ['2:2012'], 80)])).toEqual([]);
	expect(find([block('TH', ['1:By the army'], 700), block('TD', ['2:2012'], 80)])).toEqual([
		'1: The head of a table ends its column: "By the army".',
	]);
});

test('a face of the machine that prints', () => {
	expect(find([], { fonts: [{ name: 'LiberationSans', letters: '、' }] })).toEqual([
		'-: "、" is set in LiberationSans, a face of this machine: none of the site\'s faces has it.',
	]);
});

test('a page of a chapter with a hole, its last one too; what is no chapter may hold less', () => {
	const blocks = [block('P', ['1:few'], 150), block('P', ['2:few'], 400)];
	const twoPages = [{ first: 1, last: 2 }];
	expect(find(blocks, {}, twoPages)).toEqual(['1: The page is only 12 % full.']);
	expect(find([block('P', ['1:few'], 400), block('P', ['2:few'], 150)], {}, twoPages)).toEqual([
		'2: The page is only 12 % full.',
	]);
	expect(find(blocks)).toEqual([]);
});

test('words and units said twice, gaps and addresses of the machine', () => {
	expect(
		find([
			block('LBody', ['1:more than 3 million shells shells']),
			block('Figure', ['2:Hwasong-15   , about 13,000 km']),
			block('P', ['2:see http://localhost:4321/sources/']),
		]),
	).toEqual([
		'1: A word stands twice: "shells shells".',
		'2: There is a gap before a mark: "Hwasong-15 ,".',
		'2: An address is of this machine: "http://localhost:4321/sources/".',
	]);
});

test('the end of a parted word is no word', () => {
	expect(find([block('P', ['1:evidence supports the comparis- on on that scale'])])).toEqual([]);
});

test('names in a drawing may be alike', () => {
	expect(find([block('Figure', ['1:Han Han'])])).toEqual([]);
});
