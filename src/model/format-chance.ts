import type { LikelihoodWord } from '../schemas/yardstick.ts';

const percent = (chance: number): string => String(Math.round(chance * 100));

/** The chances a word stands for, in per cent: "55–80%". */
export function formatChance({ low, high }: Pick<LikelihoodWord, 'low' | 'high'>): string {
	return `${percent(low)}–${percent(high)}%`;
}
