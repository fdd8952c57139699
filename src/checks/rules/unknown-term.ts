import { makeReferenceRule } from '../make-reference-rule.ts';

export const unknownTerm = makeReferenceRule('glossary', {
	id: 'unknown-term',
	title: 'A glossary term that is used does not exist.',
});
