import { makeReferenceRule } from '../make-reference-rule.ts';

export const unknownClaim = makeReferenceRule('claims', {
	id: 'unknown-claim',
	title: 'A claim that is used does not exist.',
});
