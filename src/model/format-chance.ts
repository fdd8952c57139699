import type { LikelihoodWord, Yardstick } from '../schemas/yardstick.ts';

const percent = (chance: number): string => String(Math.round(chance * 100));

/** The chances a word stands for, in per cent: "55–80%". */
export function formatChance({ low, high }: Pick<LikelihoodWord, 'low' | 'high'>): string {
	return `${percent(low)}–${percent(high)}%`;
}

/** The word for a degree of likelihood; undefined where there is no such scale or word. */
export const findLikelihoodWord = (
	yardsticks: ReadonlyMap<string, Yardstick>,
	degree: LikelihoodWord['likelihood'],
): LikelihoodWord | undefined =>
	yardsticks.get('likelihood')?.words.find(({ likelihood }) => likelihood === degree);
