import { expect, test } from 'vitest';
import { listExchanges } from '../../../src/diagrams/flows/list-exchanges.ts';

const seoul = { id: 'seoul', name: 'Seoul', tone: 'south' } as const;
const tokyo = { id: 'tokyo', name: 'Tokyo', tone: 'neutral' } as const;

type Flow = Parameters<typeof listExchanges>[0][number];

const flow = (from: Flow['from'], to: Flow['to'], what: string, text: string): Flow => ({
	from,
	to,
	what,
	figure: { text } as Flow['figure'],
});

test('gathers what goes one way between two actors, each thing with its figure', () => {
	expect(
		listExchanges([
			flow(seoul, tokyo, 'Steel', '3 million tonnes'),
			flow(tokyo, seoul, 'Know-how', ''),
			flow(seoul, tokyo, 'Ships', 'about 20 ships'),
		]),
	).toEqual([
		{ from: 'Seoul', to: 'Tokyo', things: ['steel: 3 million tonnes', 'about 20 ships'] },
		{ from: 'Tokyo', to: 'Seoul', things: ['know-how'] },
	]);
});
