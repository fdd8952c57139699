import type { ClaimPage } from '../model/build-site.ts';
import { TOPIC_LABELS } from '../model/labels.ts';

type Topic = ClaimPage['topic'];

/** The claims of one subject, each with its number in the record. */
export interface ClaimGroup {
	topic: Topic;
	label: string;
	/** Numbers run from 1 through all groups. */
	claims: { claim: ClaimPage; number: number }[];
}

/** The claims by subject, in the order in which the record prints them, numbered once through. */
export function groupClaims(claims: Iterable<ClaimPage>): ClaimGroup[] {
	const byTopic = Object.groupBy(claims, ({ topic }) => topic);
	let number = 0;
	return (Object.keys(TOPIC_LABELS) as Topic[]).flatMap((topic) => {
		const own = byTopic[topic] ?? [];
		if (own.length === 0) return [];
		const numbered = own.map((claim) => ({ claim, number: ++number }));
		return [{ topic, label: TOPIC_LABELS[topic], claims: numbered }];
	});
}

/** The numbers of the claims, by their ids. */
export const numberClaims = (claims: Iterable<ClaimPage>): Map<string, number> =>
	new Map(
		groupClaims(claims).flatMap((group) => group.claims.map((own) => [own.claim.id, own.number])),
	);
