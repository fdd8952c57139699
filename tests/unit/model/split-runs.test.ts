import { expect, it } from 'vitest';
import { splitRuns } from '../../../src/model/split-runs.ts';

const nowrap = { name: 'class', value: 'nowrap' };

it('marks ranges of numbers, with all that belongs to them and nothing else', () => {
	expect(splitRuns('In 1950–53, of 1,352–1,420. Not 38th–parallel, nor 7 – 8.')).toEqual([
		{ text: 'In ' },
		{ text: '1950–53', mark: nowrap },
		{ text: ', of ' },
		{ text: '1,352–1,420', mark: nowrap },
		{ text: '. Not 38th–parallel, nor 7 – 8.' },
	]);
});

it('marks Korean script with its language', () => {
	expect(splitRuns('Juche (주체), 4–5')).toEqual([
		{ text: 'Juche (' },
		{ text: '주체', mark: { name: 'lang', value: 'ko' } },
		{ text: '), ' },
		{ text: '4–5', mark: nowrap },
	]);
});

it.each(['', 'a 1–2 주체 b', '1–2', '–', '주체'])('loses nothing of "%s"', (text) => {
	expect(
		splitRuns(text)
			.map((run) => run.text)
			.join(''),
	).toBe(text);
});
