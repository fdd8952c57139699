/** A chapter of fewer words is still being written: how long it gets and how dense it is cannot be said yet. */
export const FEWEST_WORDS_OF_A_DRAFT = 200;

/** Words of a chapter, headings counted. */
const USUAL_LENGTH = { least: 900, most: 1600 };

/** Chapters of another length: the primer, and those that take further what an earlier one began. */
const LENGTHS: ReadonlyMap<string, typeof USUAL_LENGTH> = new Map([
	['overview', { least: 600, most: 800 }],
	['triangle', { least: 500, most: 900 }],
	['transformation', { least: 500, most: 900 }],
	['frontline', { least: 500, most: 900 }],
]);

/** How many words a chapter has, by its id. */
export const getLength = (id: string): typeof USUAL_LENGTH => LENGTHS.get(id) ?? USUAL_LENGTH;

/** Words of one `Argument`. */
export const MOST_WORDS_OF_AN_ARGUMENT = 60;

/** How often a chapter lets the essay speak; one about a scenario of its, as often as it has something to say. */
export const MOST_ARGUMENTS = 2;

/** How often a chapter names the essay outside `Argument`. */
export const getMostMentions = (isScenario: boolean): number => (isScenario ? 6 : 3);

/** A figure, term or person is linked at most once in so many words, on average over a chapter. */
export const FEWEST_WORDS_PER_MARK = 25;
