import { expect, test } from 'vitest';
import { spreadFrontMarks, spreadMarks } from '../../../src/model/spread-marks.ts';

const marks = [1, 2, 3, 4].map((number) => ({
	ref: `ref-${number}`,
	isSilent: false,
	sources: [],
}));
const [one, two, three] = marks;

test('each text has the marks of what rests on claims in it, in order', () => {
	expect(spreadMarks(['{a/b} and {c: words}', 'None.', 'One {e/f}.'], marks)).toEqual([
		[one, two],
		[],
		[three],
	]);
});

test('the standfirst of a chapter comes before its key points', () => {
	const chapter = { standfirst: 'A {a/b}.', keyPoints: ['B.', 'C {c/d}, {e/f}.'] };
	expect(spreadFrontMarks({ ...chapter, citations: { marks } })).toEqual({
		standfirst: [one],
		keyPoints: [[], [two, three]],
	});
});
