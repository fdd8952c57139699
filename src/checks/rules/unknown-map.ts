import { makeReferenceRule } from '../make-reference-rule.ts';

export const unknownMap = makeReferenceRule('maps', {
	id: 'unknown-map',
	title: 'A map that is shown does not exist.',
});
