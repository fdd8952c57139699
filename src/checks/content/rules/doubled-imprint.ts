import type { Source } from '../../../schemas/source.ts';
import type { Rule } from '../../problem.ts';
import { locateValue } from '../locate.ts';
import { getValid } from '../read-content.ts';

/** What else says that a copy was read: "AP (copy on example.org)". */
const COPY =
	/\b(?:copy|mirror|repost|reprint|republication) (?:on|of)\b|\((?:copy|mirror|repost|reprint)\)/i;

/** The field that says again what the entry prints from another, and what it repeats. */
function findRepetition(source: Source): ['publisher' | 'note', string] | undefined {
	const { authors, publisher, copyOn, readOn, note } = source;
	if (authors && authors.join(' ') === publisher.replace(/,? and |, /g, ' '))
		return ['publisher', '"authors"'];
	if (copyOn === undefined && readOn === undefined) return undefined;
	const where = copyOn === undefined ? '"readOn"' : '"copyOn"';
	if (COPY.test(publisher) || (copyOn && publisher.includes(copyOn))) return ['publisher', where];
	return copyOn && note?.includes(copyOn) ? ['note', where] : undefined;
}

export const doubledImprint: Rule = {
	id: 'doubled-imprint',
	title:
		'A source prints something twice: its authors as its publisher, or its copy in the publisher or the note.',
	level: 'error',
	check(content, report) {
		for (const { entry, data } of getValid(content, 'sources')) {
			const [field, repeated] = findRepetition(data) ?? [];
			if (field === undefined) continue;
			report({
				...locateValue(entry, [field]),
				message: `"${field}" says again what ${repeated} says: "${data[field]}".`,
				fix: `leave it to ${repeated}, which is printed too.`,
			});
		}
	},
};
