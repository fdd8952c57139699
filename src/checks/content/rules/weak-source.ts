import type { Rule } from '../../problem.ts';
import { listReferences, type Reference } from '../list-references.ts';
import { getValid } from '../read-content.ts';

/** Grades on which nothing that is load-bearing may rest alone. */
const WEAK: ReadonlySet<string> = new Set(['C', 'D']);

const FIGURES: ReadonlySet<string> = new Set(['charts', 'diagrams', 'key-figures']);

/** What carries a claim so that no reader can overlook it; undefined where it stands in the running text. */
function nameLoad({ from, written = '' }: Reference): string | undefined {
	if (FIGURES.has(from.collection)) return 'a drawing or a key figure';
	if (from.collection === 'pages' && from.id === 'brief') return 'the brief';
	const isField = from.collection === 'chapters' && written.startsWith('{');
	return isField ? 'a title, a standfirst or a key point' : undefined;
}

export const weakSource: Rule = {
	id: 'weak-source',
	title:
		'A figure, key point or line of the brief rests on mirrors, aggregators or weaker sources alone.',
	level: 'error',
	check(content, report) {
		const grades = new Map(
			getValid(content, 'sources').map(({ entry, data }) => [entry.id, data.grade]),
		);
		const claims = new Map(getValid(content, 'claims').map(({ entry, data }) => [entry.id, data]));
		for (const reference of listReferences(content)) {
			const claim = reference.collection === 'claims' ? claims.get(reference.id) : undefined;
			const load = nameLoad(reference);
			if (!claim || load === undefined) continue;
			const value = reference.value === undefined ? undefined : claim.values[reference.value];
			const sources = value?.sources ?? claim.sources.map(({ id }) => id);
			if (sources.length === 0 || !sources.every((id) => WEAK.has(grades.get(id) ?? ''))) continue;
			const name = [reference.id, ...(reference.value === undefined ? [] : [reference.value])].join(
				'/',
			);
			report({
				...(reference.valueAt ?? reference.at),
				message: `"${name}" stands in ${load}, and rests on sources of grade C or D alone: ${sources.join(', ')}.`,
				fix: 'cite a source of grade A or B for it, or leave it to the running text, which can say who reports it.',
			});
		}
	},
};
