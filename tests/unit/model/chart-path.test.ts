import { expect, it } from 'vitest';
import { getChartPath } from '../../../src/model/chart-path.ts';

it('a chart stands where it is printed, else where it is told, else alone', () => {
	const site = {
		permalinks: new Map([['river', { anchors: ['chart-lengths'] }]]),
		charts: new Map([['depths', { toldIn: { chapter: 'sea', section: 'floor' } }]]),
	};
	expect(getChartPath(site, 'lengths')).toBe('/river/#chart-lengths');
	expect(getChartPath(site, 'depths')).toBe('/sea/#chart-depths');
	expect(getChartPath(site, 'widths')).toBe('/charts/widths.svg');
});
