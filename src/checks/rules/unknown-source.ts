import { makeReferenceRule } from '../make-reference-rule.ts';

export const unknownSource = makeReferenceRule('sources', {
	id: 'unknown-source',
	title: 'A source that is cited does not exist.',
});
