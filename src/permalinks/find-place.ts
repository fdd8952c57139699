import type { Gone, Ledger } from '../schemas/ledger.ts';

/** Where a link to an id leads: to a place, or to a note that there is none. */
export type Place = { kind: 'place'; chapter: string; id: string } | { kind: 'gone'; gone: Gone };

/** Whether something with this id stands in the chapter. */
export const isIn = ({ keyPoints, paragraphs, anchors }: Ledger, id: string): boolean =>
	Object.hasOwn(keyPoints, id) || Object.hasOwn(paragraphs, id) || anchors.includes(id);

/** Whether an id is one of those that are given once in the whole site. */
export const isParagraphId = (id: string): boolean => id.startsWith('p-');

/**
 * Follows an id that was published to where it is now, however often what stands there has changed.
 *
 * @param chapter the chapter it was published in
 * @returns undefined where no ledger knows it
 */
export function findPlace(
	ledgers: ReadonlyMap<string, Ledger>,
	chapter: string,
	id: string,
	steps = 0,
): Place | undefined {
	const own = ledgers.get(chapter);
	if (own && isIn(own, id)) return { kind: 'place', chapter, id };
	const others = isParagraphId(id) ? [...ledgers] : [];
	const home = others.find(([, other]) => isIn(other, id));
	if (home) return { kind: 'place', chapter: home[0], id };
	// A chapter that a paragraph has left says only that; what became of it later says the one it went to.
	const [where, gone] =
		[[chapter, own] as const, ...others]
			.map(([name, ledger]) => [name, ledger?.gone[id]] as const)
			.find(([, one]) => one && one.to !== id) ?? [];
	// Whoever wrote a circle by hand gets no endless way.
	if (!gone || where === undefined || steps > 50) return undefined;
	if (gone.to === undefined) return { kind: 'gone', gone };
	const [target = '', there = where] = gone.to.split('/').reverse();
	return findPlace(ledgers, there, target, steps + 1);
}
