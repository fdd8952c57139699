/** A passage of a page, as its reader sees it. */
export interface Passage {
	/** Its words, in runs where something else stands in between, such as a note in the margin. */
	runs: readonly string[];
	/** All words of the page before it. */
	before: string;
	/** The words right behind it, where nothing stands between. */
	after?: string;
}

/** So many words stand for a passage as they are; of a longer one the first and the last do. */
const WHOLE = 9;
/** How many words those are, and how many at most where fewer stand elsewhere too. */
const FEW = 4;
const MOST = 12;

const split = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

/** As browsers compare: no capitals, all spaces alike. */
const fold = (text: string): string => split(text).join(' ').toLowerCase();

/** Signs at the ends, which programs that find links in texts leave out; a match ends at a word without them too. */
function trim(text: string): string {
	const signs = [...text];
	const first = signs.findIndex((sign) => /[\p{L}\p{N}]/u.test(sign));
	const last = signs.findLastIndex((sign) => /[\p{L}\p{N}%]/u.test(sign));
	return first === -1 ? '' : signs.slice(first, last + 1).join('');
}

/** A hyphen or a comma would part the directive; a bracket or an apostrophe may end a link in a text. */
const encode = (words: string): string =>
	encodeURIComponent(words).replace(
		/[-!'()*~]/g,
		(sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
	);

/** The last words of a run, as many as stand together nowhere else in the passage: the first that do end the match. */
function cutEnd(run: readonly string[], passage: string): readonly string[] {
	const all = fold(passage);
	for (let count = Math.min(FEW, run.length); count < Math.min(MOST, run.length); count += 1) {
		const end = run.slice(-count);
		const words = fold(trim(end.join(' ')));
		if (words !== '' && all.indexOf(words) === all.lastIndexOf(words)) return end;
	}
	return run.slice(-MOST);
}

/**
 * The text directive of a link to a passage: what stands behind `#:~:text=`. Of a long one it names the first and last
 * words alone, so that it survives an edit of those between.
 *
 * @returns undefined where these words stand in the page before, so that browsers would take the reader there
 */
export function makeTextFragment({ runs, before, after }: Passage): string | undefined {
	const words = runs.map(split).filter((run) => run.length > 0);
	const [first, last] = [words[0], words.at(-1)];
	if (!first || !last) return undefined;
	const earlier = fold(before);
	const isAlone = words.length === 1;

	if (!isAlone || first.length > WHOLE) {
		const end = cutEnd(last, words.flat().join(' '));
		const room = Math.min(MOST, isAlone ? first.length - end.length : first.length);
		for (let count = Math.min(FEW, room); count <= room; count += 1) {
			const start = trim(first.slice(0, count).join(' '));
			if (start !== '' && !earlier.includes(fold(start)))
				return `${encode(start)},${encode(trim(end.join(' ')))}`;
		}
		return undefined;
	}
	const whole = trim(first.join(' '));
	if (whole === '') return undefined;
	if (!earlier.includes(fold(whole))) return encode(whole);
	const next = trim(
		split(after ?? '')
			.slice(0, FEW)
			.join(' '),
	);
	return next === '' || earlier.includes(fold(`${whole} ${next}`))
		? undefined
		: `${encode(whole)},-${encode(next)}`;
}

/** A link to a place that survives the loss of its id or of its words. */
export const makePlaceLink = (page: string, id: string, fragment: string | undefined): string =>
	`${page}#${id}${fragment === undefined ? '' : `:~:text=${fragment}`}`;
