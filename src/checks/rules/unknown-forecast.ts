import { makeReferenceRule } from '../make-reference-rule.ts';

export const unknownForecast = makeReferenceRule('forecasts', {
	id: 'unknown-forecast',
	title: 'A forecast that is named does not exist.',
});
