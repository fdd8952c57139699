import { describe, expect, it } from 'vitest';
import {
	countByYear,
	groupByDecade,
	groupByMonth,
	selectEvents,
	selectUpdates,
	sortEvents,
} from '../../../src/model/timeline.ts';
import { makeEvent } from '../../support/make-entries.ts';

function select(period: { from: string; to: string; theme?: string }, ...dates: string[]) {
	const events = dates.map((date) => makeEvent({ date }));
	return selectEvents(events, period).map(({ date }) => date);
}

describe('sortEvents', () => {
	const sort = (...events: { date: string; order?: number }[]) =>
		sortEvents(events.map((event) => makeEvent(event))).map(({ date, order }) =>
			order === undefined ? date : `${date} ${order}`,
		);

	it('puts a year after its days and months, and a month after its days', () => {
		expect(
			sort(
				{ date: '1995-08' },
				{ date: '1994' },
				{ date: '1994-07' },
				{ date: '1994/1998' },
				{ date: '1994-12-31' },
				{ date: '1994-07-08' },
			),
		).toEqual(['1994-07-08', '1994-07', '1994-12-31', '1994', '1994/1998', '1995-08']);
	});

	it('puts events of a day in the order that they are given', () => {
		const date = '2022-10-04';
		expect(sort({ date, order: 2 }, { date, order: 1 })).toEqual([`${date} 1`, `${date} 2`]);
	});
});

describe('selectEvents', () => {
	it('takes the whole of the first and of the last year', () => {
		expect(
			select(
				{ from: '1945', to: '1953' },
				'1944-12-31',
				'1945',
				'1945-01-01',
				'1953-12-31',
				'1954-01-01',
			),
		).toEqual(['1945', '1945-01-01', '1953-12-31']);
	});

	it('takes the whole of the last month', () => {
		expect(
			select({ from: '1953-07', to: '1953-07' }, '1953-06-30', '1953-07-31', '1953-08'),
		).toEqual(['1953-07-31']);
	});

	it('takes the last day', () => {
		expect(
			select({ from: '1953-07-27', to: '1953-07-27' }, '1953-07-26', '1953-07-27', '1953-07-28'),
		).toEqual(['1953-07-27']);
	});

	it('takes an event whose date is a range if it begins in the period', () => {
		expect(select({ from: '1999', to: '1999-12' }, '1998/1999', '1999/2001')).toEqual([
			'1999/2001',
		]);
	});

	it('keeps only events on a theme', () => {
		const events = [
			makeEvent({ id: 'a', themes: ['war'] }),
			makeEvent({ id: 'b', themes: ['food', 'russia'] }),
		];
		const period = { from: '1950', to: '1960', theme: 'russia' };
		expect(selectEvents(events, period).map(({ id }) => id)).toEqual(['b']);
	});

	it('keeps the order of the events', () => {
		expect(select({ from: '1950', to: '1960' }, '1955', '1951')).toEqual(['1955', '1951']);
	});
});

const group = (groupBy: typeof groupByMonth, ...dates: string[]) =>
	groupBy(dates.map((date) => makeEvent({ date }))).map(({ id, label, events }) => [
		id,
		label,
		events.length,
	]);

describe('groupByDecade', () => {
	it('puts events of a decade under one heading', () => {
		expect(group(groupByDecade, '1945-08-15', '1950', '1953-07-27', '1960')).toEqual([
			['decade-1940', '1940s', 1],
			['decade-1950', '1950s', 2],
			['decade-1960', '1960s', 1],
		]);
	});
});

describe('groupByMonth', () => {
	it('puts events of a month under one heading, in the order given', () => {
		expect(group(groupByMonth, '2026-03-10', '2026-03', '2026-01-02')).toEqual([
			['2026-03', 'March 2026', 2],
			['2026-01', 'January 2026', 1],
		]);
	});

	it('puts events of which only the year is known under that', () => {
		expect(group(groupByMonth, '2026', '2025/2026')).toEqual([
			['2026', '2026', 1],
			['2025', '2025', 1],
		]);
	});
});

describe('selectUpdates', () => {
	it('gives the events from a month on, the newest first', () => {
		const dates = ['2024-10-31', '2024-11', '2024-11-05', '2026-06-08'];
		const updates = selectUpdates(
			dates.map((date) => makeEvent({ date })),
			'2024-11',
		);
		expect(updates.map(({ date }) => date)).toEqual(['2026-06-08', '2024-11-05', '2024-11']);
	});
});

describe('the years of an axis', () => {
	it('count what began in them, between whole decades', () => {
		const axis = countByYear([
			{ date: '1948-09-09' },
			{ date: '1950-06-25' },
			{ date: '1950/1953' },
			{ date: '1971' },
		]);
		expect(axis).toEqual({
			start: 1940,
			end: 1980,
			decades: [1940, 1950, 1960, 1970],
			years: [
				{ year: 1948, count: 1 },
				{ year: 1950, count: 2 },
				{ year: 1971, count: 1 },
			],
		});
	});
});
