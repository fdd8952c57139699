import { getConfidence } from './get-confidence.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Site, TextContext } from './build-site.ts';
import { getReferenceSources } from './citations.ts';
import { formatDate } from './format-date.ts';
import { formatValue } from './format-value.ts';
import { claimPath } from './paths.ts';

/** What a reader learns of a claim beside the text, before its page is opened. */
export interface ClaimCard {
	/** Path of the claim or of its figure, without the base: where the link in the text leads. */
	path: string;
	/** What the figure counts or measures; of a statement, the title of the claim. */
	title: string;
	/** The figure whole, with its unit; undefined for a statement. */
	figure: string | undefined;
	confidence: Claim['confidence'];
	/** Who gave the figure, unless that is the publisher of its only source. */
	saidBy: string | undefined;
	/** The time the figure holds for; of a statement, the day to which its evidence was checked. */
	time: { label: string; words: string };
	/** What it rests on, by publisher, with the ids of the sources. */
	sources: { id: string; publisher: string }[];
}

/**
 * The cards of the claims that a text refers to, in reading order, each claim and each figure once.
 *
 * @throws if a claim or a figure does not exist
 */
export function listClaimCards(
	{ references }: Pick<TextContext, 'references'>,
	{ claims, sources }: Pick<Site, 'claims' | 'sources'>,
): ClaimCard[] {
	const cards = new Map<string, ClaimCard>();
	for (const reference of references) {
		if (!('claim' in reference)) continue;
		const path = claimPath(reference.claim, reference.value);
		if (cards.has(path)) continue;
		const ids = getReferenceSources(reference, claims);
		const claim = claims.get(reference.claim);
		if (claim === undefined) throw new Error(`Claim "${reference.claim}" does not exist.`);
		const value = reference.value === undefined ? undefined : claim.values[reference.value];
		const works = ids.map((id) => ({ id, publisher: sources.get(id)?.publisher ?? id }));
		const isOwnWord = works.length === 1 && works[0]?.publisher === value?.saidBy;
		cards.set(path, {
			path,
			title: value?.quantity ?? claim.title,
			figure: value && formatValue(value),
			confidence: getConfidence(claim, reference.value),
			saidBy: isOwnWord ? undefined : value?.saidBy,
			time: value
				? { label: 'As of', words: value.asOf === null ? 'not dated' : formatDate(value.asOf) }
				: { label: 'Checked to', words: formatDate(claim.checkedTo) },
			sources: works,
		});
	}
	return [...cards.values()];
}
