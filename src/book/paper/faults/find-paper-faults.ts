import { LEAST_FULL } from '../place-figures.ts';
import { findOverhangs, findShrinkage } from './find-misfits.ts';
import type { PaperFault } from './paper-fault.ts';
import type { Printed, PrintedBlock } from './read-printed.ts';

/** Faces that the site brings: `src/fonts/`. */
const FACES = /^(?:Inter|SourceSerif4|NotoSans(?:KR|SC))/;

/** Blocks whose words run over lines. */
const RUNNING = new Set(['P', 'LBody']);

/** The pages of a chapter, from 1. */
export interface ChapterPages {
	first: number;
	last: number;
}

/**
 * What is wrong with a finished document.
 *
 * @param chapters whose pages are to be filled
 * @param margins of the pages at head and foot, and the narrower one at the sides, in points
 * @param heading size that its largest heading was to have, in points
 */
export const findPaperFaults = (
	printed: Printed,
	chapters: readonly ChapterPages[],
	margins: { top: number; bottom: number; side: number },
	heading: number,
): PaperFault[] => [
	...findShrinkage(printed, heading),
	...findOverhangs(printed, margins.side),
	...findSystemFonts(printed),
	...findLoneLines(printed),
	...findTornHeadings(printed),
	...findTornParts(printed),
	...findTornTables(printed),
	...findThinPages(printed, chapters, margins),
	...printed.blocks.flatMap(findFaultsOfWords),
];

/** A face of the machine that printed makes other bytes on another machine, or empty boxes. */
const findSystemFonts = ({ fonts }: Printed): PaperFault[] =>
	fonts
		.filter(({ name }) => !FACES.test(name))
		.map(({ name, letters }) => ({
			message: `"${letters}" is set in ${name}, a face of this machine: none of the site's faces has it.`,
		}));

/** A paragraph that leaves one line alone on a page. */
function findLoneLines({ blocks }: Printed): PaperFault[] {
	return blocks
		.filter(({ role, lines }) => RUNNING.has(role) && lines.length > 2)
		.flatMap(({ lines }): PaperFault[] => {
			const first = lines[0];
			const last = lines.at(-1);
			if (!first || !last || first.page === last.page) return [];
			return [first, last]
				.filter((line) => lines.filter(({ page }) => page === line.page).length === 1)
				.map(({ page, words }) => ({
					page,
					message: `A line stands alone, without the rest of its paragraph: "${words.trim()}".`,
				}));
		});
}

/** A heading whose text begins on the next page. */
function findTornHeadings({ blocks }: Printed): PaperFault[] {
	return blocks.flatMap((block, index): PaperFault[] => {
		const line = block.lines.at(-1);
		const next = blocks.slice(index + 1).find(({ lines }) => lines.length > 0)?.lines[0];
		if (!/^H\d$/.test(block.role) || !line || !next || next.page === line.page) return [];
		return [{ page: line.page, message: `A heading ends its page: "${block.text}".` }];
	});
}

/** Blocks that are parts of a list, in whose own words they stand. */
const LISTED = new Set(['LBody', 'Lbl']);

/** A part whose title and introduction end a page, with all that they introduce on the next. */
function findTornParts({ blocks }: Printed): PaperFault[] {
	return blocks.flatMap((block, index): PaperFault[] => {
		const page = block.lines.at(-1)?.page;
		const [introduction, first] = blocks
			.slice(index + 1)
			.filter(({ lines }) => lines.length > 0)
			.map(({ role, lines }) => ({ role, from: lines[0]?.page, to: lines.at(-1)?.page }));
		const isTorn =
			block.role === 'H2' &&
			introduction?.role === 'P' &&
			introduction.to === page &&
			first !== undefined &&
			LISTED.has(first.role) &&
			first.from !== page;
		if (!isTorn) return [];
		return [{ page, message: `The title of a part ends its page: "${block.text}".` }];
	});
}

/** What follows in a row lies at most this much higher, in points: more, and it stands in another column. */
const SAME_ROW = 30;

/**
 * The heads of columns or of a group of rows, with the first row under them on the next page or in the next column. A head
 * that the browser repeats has all its lines in one block: the first is that over the first row.
 */
function findTornTables({ blocks }: Printed): PaperFault[] {
	return blocks.flatMap((block, index): PaperFault[] => {
		const next = blocks[index + 1];
		const [own] = block.lines;
		const [under] = next?.lines ?? [];
		const isRow = next?.role === 'TD' || next?.role === 'TH';
		if (block.role !== 'TH' || !isRow || !own || !under) return [];
		const isUnder = under.page === own.page && under.baseline > own.baseline - SAME_ROW;
		if (isUnder) return [];
		return [{ page: own.page, message: `The head of a table ends its column: "${own.words}".` }];
	});
}

/** A page of a chapter with a few lines and a hole. */
function findThinPages(
	{ blocks, heights }: Printed,
	chapters: readonly ChapterPages[],
	{ top, bottom }: { top: number; bottom: number },
): PaperFault[] {
	const lines = Map.groupBy(
		blocks.flatMap((block) => block.lines),
		({ page }) => page,
	);
	return chapters.flatMap(({ first, last }) =>
		Array.from({ length: last - first + 1 }, (_, index) => first + index).flatMap(
			(page): PaperFault[] => {
				const foot = Math.max(top, ...(lines.get(page) ?? []).map(({ baseline }) => baseline));
				const full = (foot - top) / ((heights[page - 1] ?? 0) - top - bottom);
				if (full >= LEAST_FULL) return [];
				return [{ page, message: `The page is only ${Math.round(full * 100)} % full.` }];
			},
		),
	);
}

/** Words that are rightly said twice; the end of one that was parted is none: "comparis- on on". */
const TWICE = new Set(['that', 'had']);

function findFaultsOfWords({ text, pieces, lines, role }: PrintedBlock): PaperFault[] {
	const page = lines[0]?.page;
	const faults: PaperFault[] = [];
	for (const [twice, word = ''] of text.matchAll(
		/(?<![\p{L}\p{N}-])(?<!- )(\p{L}{2,}) \1(?![\p{L}\p{N}-])/gu,
	)) {
		if (!TWICE.has(word.toLowerCase()) && RUNNING.has(role)) {
			faults.push({ page, message: `A word stands twice: "${twice}".` });
		}
	}
	for (const piece of pieces) {
		const words = piece.trim().split(/\s+/);
		const at = words.findIndex((word, index) => index > 0 && /^[,;:.!?]$/.test(word));
		if (at === -1) continue;
		const gap = words.slice(at - 1, at + 1).join(' ');
		faults.push({ page, message: `There is a gap before a mark: "${gap}".` });
	}
	const address = text.split(' ').find((word) => /localhost|127\.0\.0\.1/.test(word));
	if (address !== undefined) {
		faults.push({ page, message: `An address is of this machine: "${address}".` });
	}
	return faults;
}
