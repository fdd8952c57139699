import { makeReferenceRule } from '../make-reference-rule.ts';

export const unknownChart = makeReferenceRule('charts', {
	id: 'unknown-chart',
	title: 'A chart that is shown does not exist.',
});
