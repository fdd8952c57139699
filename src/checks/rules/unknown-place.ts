import { makeReferenceRule } from '../make-reference-rule.ts';

export const unknownPlace = makeReferenceRule('places', {
	id: 'unknown-place',
	title: 'A place on a map does not exist.',
});
