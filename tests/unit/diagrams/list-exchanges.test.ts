import { expect, test } from 'vitest';
import { listExchanges } from '../../../src/diagrams/flows/list-exchanges.ts';
import { listFlowLines } from '../../../src/model/list-flow-lines.ts';

const seoul = { id: 'seoul', name: 'Seoul', tone: 'south' } as const;
const tokyo = { id: 'tokyo', name: 'Tokyo', tone: 'neutral' } as const;

type Flow = Parameters<typeof listExchanges>[0][number];

const flow = (
	from: Flow['from'],
	to: Flow['to'],
	what: string,
	text: string,
	date: string | null = null,
	fields: Partial<Flow> = {},
): Flow => ({
	from,
	to,
	what,
	figure: { text, date } as Flow['figure'],
	isPart: false,
	rival: undefined,
	...fields,
});

/** Exchanges without parts, as their texts. */
const listTexts = (...args: Parameters<typeof listExchanges>) =>
	listExchanges(...args).map(({ things, ...pair }) => ({
		...pair,
		things: things.map(({ text }) => text),
	}));

test('gathers what goes one way between two actors, each thing with its figure', () => {
	expect(
		listTexts([
			flow(seoul, tokyo, 'Steel', '3 million tonnes'),
			flow(tokyo, seoul, 'Know-how', ''),
			flow(seoul, tokyo, 'Ships', 'about 20 ships', '2024-01/2025-09'),
		]),
	).toEqual([
		{
			from: 'Seoul',
			to: 'Tokyo',
			things: ['steel: 3 million tonnes', 'about 20 ships (January 2024 to September 2025)'],
		},
		{ from: 'Tokyo', to: 'Seoul', things: ['know-how'] },
	]);
});

test('says when each figure is of, and by when what has added up had done so', () => {
	const flows = [
		flow(seoul, tokyo, 'Steel', '3 million tonnes', '2024'),
		flow(seoul, tokyo, 'Ships', 'about 20 ships', '2025-03'),
		flow(seoul, tokyo, 'Cars', 'about 9 cars', '2025-09-02'),
		flow(seoul, tokyo, 'Know-how', ''),
	];
	expect(listTexts(flows)[0]?.things).toEqual([
		'steel: 3 million tonnes (2024)',
		'about 20 ships (by March 2025)',
		'about 9 cars (by September 2025)',
		'know-how',
	]);
});

test('hangs parts on the whole before them, and what is no part stands by itself', () => {
	const flows = [
		flow(seoul, tokyo, 'All together', 'US$9 billion'),
		flow(seoul, tokyo, 'Steel', '3 million tonnes', null, { isPart: true }),
		flow(seoul, tokyo, 'Ships', 'about 20 ships', null, { isPart: true }),
		flow(seoul, tokyo, 'Songs', ''),
	];
	expect(listExchanges(flows)[0]?.things).toEqual([
		{ text: 'all together: US$9 billion', parts: ['steel: 3 million tonnes', 'about 20 ships'] },
		{ text: 'songs', parts: [] },
	]);
});

test('tells apart what somebody else makes of the same thing', () => {
	const figure = { text: 'about US$20 billion', date: '2025-04' } as Flow['figure'];
	const sum = flow(seoul, tokyo, 'Sum', 'US$9 billion', '2024', {
		rival: { what: 'The same, as a gain', figure },
	});
	const parts = [flow(seoul, tokyo, 'Steel', '3 million tonnes', null, { isPart: true })];
	expect(listExchanges([sum, ...parts])[0]?.things).toEqual([
		{
			text: 'sum: US$9 billion (2024)',
			parts: ['steel: 3 million tonnes'],
			rival: 'the same, as a gain: about US$20 billion (by April 2025)',
		},
	]);
});

test('names people by what they are, and marks what is disputed', () => {
	const [soldiers, sum] = [
		flow(seoul, tokyo, 'Soldiers', 'about\u00a015,000\u00a0people'),
		flow(seoul, tokyo, 'Sum', 'US$9 billion', '2024'),
	];
	const disputed = { ...sum, figure: { ...sum.figure, certainty: 'contested' } } as Flow;
	expect(listTexts([soldiers, disputed])[0]?.things).toEqual([
		'about\u00a015,000\u00a0soldiers',
		'sum: US$9 billion (2024, disputed)',
	]);
});

test('a line of what somebody else makes of a sum stands behind the parts of the sum', () => {
	const rival = {};
	const flows = [
		{ id: 'sum', isPart: false, rival },
		{ id: 'steel', isPart: true },
		{ id: 'ships', isPart: true },
		{ id: 'songs', isPart: false, rival },
	];
	const lines = listFlowLines<{ id: string; isPart: boolean; rival?: object }>(flows);
	expect(lines.map(({ flow, isRival }) => `${flow.id}${isRival ? '?' : ''}`)).toEqual([
		'sum',
		'steel',
		'ships',
		'sum?',
		'songs',
		'songs?',
	]);
});
