import { expect, test } from 'vitest';
import { listCities } from '../../../../src/geo/words/list-cities.ts';
import { content, maps } from '../read-maps.ts';

test('thirty cities stand by their distance from Pyongyang, with the shortest range that reaches them', () => {
	const entry = maps.get('missile-ranges');
	if (!entry) throw new Error('No map of ranges.');
	const rows = listCities(entry, content);
	expect(rows).toHaveLength(30);
	expect(rows[0]).toMatchObject({ name: 'Seoul', range: 'KN-23 type' });
	expect(rows.find(({ name }) => name === 'Tokyo')).toMatchObject({ range: 'Hwasong-7' });
	expect(rows.find(({ name }) => name === 'Washington')).toMatchObject({ range: 'Hwasong-15' });
});
