import { getConfidence } from '../model/get-confidence.ts';
import type { Site, TextContext } from '../model/build-site.ts';
import { getReferenceSources } from '../model/citations.ts';
import { formatDate } from '../model/format-date.ts';
import { formatValue } from '../model/format-value.ts';
import { nameSource } from '../model/name-source.ts';
import type { Source } from '../schemas/source.ts';
import type { TextBlock } from './canonical-text.ts';
import { joinRuns, readWords } from './read-line.ts';

/** A source as a line: who wrote it, what it is called, who published it, when. */
function describeSource(source: Source): string {
	const { authors, date, package: name } = source;
	const parts = [
		nameSource(source),
		date === null ? undefined : formatDate(date),
		name && `npm package ${name}`,
	].filter((part) => part !== undefined);
	return `${authors ? `${authors.join(', ')}: ` : ''}${parts.join(', ')}`;
}

/** The sources of a text in the order of their numbers. */
export const listSourceBlocks = (
	{ citations }: Pick<TextContext, 'citations'>,
	{ sources }: Pick<Site, 'sources'>,
): TextBlock[] =>
	citations.sources.flatMap(({ id, number }): TextBlock[] => {
		const source = sources.get(id);
		if (!source) return [];
		const { url, archiveUrl, grade } = source;
		return [
			{
				id: `source-${id}`,
				kind: 'source',
				attributes: { number: String(number), grade },
				lines: [describeSource(source), url, archiveUrl].flatMap((line) =>
					line === undefined ? [] : [joinRuns([line])],
				),
			},
		];
	});

/** The figures and statements that a text rests on, in reading order, as they are now. */
export function listClaimBlocks(
	{ references, citations }: Pick<TextContext, 'references' | 'citations'>,
	site: Pick<Site, 'claims'>,
): TextBlock[] {
	const numbers = new Map(citations.sources.map(({ id, number }) => [id, number]));
	const blocks = new Map<string, TextBlock>();
	for (const reference of references) {
		if (!('claim' in reference)) continue;
		const { claim: id, value: key } = reference;
		const name = key === undefined ? id : `${id}/${key}`;
		const claim = site.claims.get(id);
		if (!claim || blocks.has(name)) continue;
		const value = key === undefined ? undefined : claim.values[key];
		const mark = getReferenceSources(reference, site.claims)
			.flatMap((source) => numbers.get(source) ?? [])
			.sort((a, b) => a - b);
		const says = value
			? joinRuns([`${value.quantity}: ${formatValue(value)}`])
			: readWords(claim.statement, { site });
		blocks.set(name, {
			id: name,
			kind: 'claim',
			attributes: {
				confidence: getConfidence(claim, key),
				...(value?.asOf == null ? {} : { 'as-of': value.asOf }),
				checked: claim.checkedTo,
			},
			lines: value
				? [says, joinRuns([...readWords(value.saidBy, { site }), mark])]
				: [joinRuns([...says, mark])],
		});
	}
	return [...blocks.values()];
}
