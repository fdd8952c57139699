import type { Claim } from '../schemas/claim.ts';

/** A place in a text that rests on sources. Every one has an anchor the sources link back to. */
export interface Mark {
	/** Its anchor in the page: `ref-7`. */
	ref: string;
	/** It prints no words: its anchor is on the source mark of its sentence. */
	isSilent: boolean;
	/** The sources it points to with their numbers in this text, ascending. */
	sources: { id: string; number: number }[];
	/** The entry of a claim in the record, where a text leads to that and so to all its sources. */
	claim?: { id: string; number: number };
}

/** A source as the text cites it. */
interface CitedSource {
	/** Id of the source. */
	id: string;
	/** Its number: sources are numbered in reading order, from 1. */
	number: number;
	/** Anchors of the marks that cite it, in reading order. */
	refs: string[];
}

/** The source marks of one text and the list they lead to. */
export interface Citations {
	/** Marks in reading order. */
	marks: Mark[];
	/** Sources in the order they are first cited. */
	sources: CitedSource[];
}

/** A use of a claim, of one of its figures, or of a source. */
export type Reference = { claim: string; value?: string } | { source: string };

/** A statement cites the first sources of its claim, the weightiest; the claim's page has them all. */
const STATEMENT_SOURCES = 3;

/**
 * The sources behind a reference, each once: those of the figure, else the first of the claim.
 *
 * @throws if the claim or its figure does not exist
 */
export function getReferenceSources(
	reference: Reference,
	claims: ReadonlyMap<string, Pick<Claim, 'values' | 'sources'>>,
): string[] {
	if ('source' in reference) return [reference.source];
	const claim = claims.get(reference.claim);
	if (claim === undefined) throw new Error(`Claim "${reference.claim}" does not exist.`);
	const ofClaim = [...new Set(claim.sources.map(({ id }) => id))].slice(0, STATEMENT_SOURCES);
	if (reference.value === undefined) return ofClaim;
	const value = claim.values[reference.value];
	if (value === undefined) {
		throw new Error(`Claim "${reference.claim}" has no value "${reference.value}".`);
	}
	return value.sources.length > 0 ? [...new Set(value.sources)] : ofClaim;
}

/**
 * Numbers the sources of a text in reading order and gives every mark its anchor.
 * The n-th reference gets the n-th mark, so a component only needs to know its place in the text.
 */
export function numberCitations(
	references: readonly Reference[],
	claims: ReadonlyMap<string, Pick<Claim, 'values' | 'sources'>>,
): Citations {
	const cited = new Map<string, CitedSource>();
	const marks = references.map((reference, index): Mark => {
		const ref = `ref-${index + 1}`;
		const sources = getReferenceSources(reference, claims).map((id) => {
			const source = cited.get(id) ?? { id, number: cited.size + 1, refs: [] };
			cited.set(id, source);
			source.refs.push(ref);
			return { id, number: source.number };
		});
		return {
			ref,
			isSilent: 'source' in reference,
			sources: sources.sort((a, b) => a.number - b.number),
		};
	});
	return { marks, sources: [...cited.values()] };
}

/**
 * The same marks with the numbers of a list that several texts share.
 *
 * @throws if a source has no number there
 */
export function renumberCitations(
	{ marks, sources }: Citations,
	numbers: ReadonlyMap<string, number>,
): Citations {
	const renumber = <Cited extends { id: string }>(cited: readonly Cited[]) =>
		cited
			.map((source) => {
				const number = numbers.get(source.id);
				if (number === undefined) throw new Error(`The source "${source.id}" has no number.`);
				return { ...source, number };
			})
			.sort((a, b) => a.number - b.number);
	return {
		marks: marks.map((mark) => ({ ...mark, sources: renumber(mark.sources) })),
		sources: renumber(sources),
	};
}

/** The sources behind several places of a text, each once, in the order of their numbers. */
export function gatherSources(marks: readonly Mark[]): Mark['sources'] {
	const byId = new Map(marks.flatMap(({ sources }) => sources).map((one) => [one.id, one]));
	return [...byId.values()].sort((a, b) => a.number - b.number);
}

/** A number in a row of them, with the sign that parts it from the one before. */
export type SignedNumber = Mark['sources'][number] & { sign: string };

/**
 * Sources in a row as they are printed: "2, 8–11", each number with what stands before it.
 *
 * @param sources in the order of their numbers
 * @param separator between two that are no run
 */
export const signNumbers = (sources: Mark['sources'], separator: string): SignedNumber[] =>
	joinRuns(sources).flatMap((run, index) =>
		run.map((source, end) => ({ ...source, sign: end > 0 ? '–' : index > 0 ? separator : '' })),
	);

/** One number, or a run of three and more, in a source mark. */
type MarkRun = [Mark['sources'][number]] | [Mark['sources'][number], Mark['sources'][number]];

/** Joins runs of three and more numbers, so that a statement with many sources reads "2, 8–11". */
export function joinRuns(sources: Mark['sources']): MarkRun[] {
	const runs: Mark['sources'][] = [];
	for (const source of sources) {
		const run = runs.at(-1);
		if (run !== undefined && run.at(-1)?.number === source.number - 1) run.push(source);
		else runs.push([source]);
	}
	return runs.flatMap((run): MarkRun[] => {
		const [first] = run;
		const last = run.at(-1);
		if (run.length < 3 || first === undefined || last === undefined) {
			return run.map((source) => [source]);
		}
		return [[first, last]];
	});
}
