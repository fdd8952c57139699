import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { listRoutes, sampleRoutes, thinRoutes } from '../../support/routes.ts';

test('lists every page as the path a reader sees', () => {
	const folder = mkdtempSync(join(tmpdir(), 'routes-'));
	for (const file of [
		'index.html',
		'404.html',
		'dmz/index.html',
		'p/7k3q/index.html',
		'claims/cma/index.html',
		'v/index.html',
		'v/2026-06-12/dmz/index.html',
		'v/2026-11-28/index.html',
		'v/2026-11-28/bargain/index.html',
		'v/2026-11-28/dmz/index.html',
		'v/2026-11-28/money/index.html',
		'a.svg',
	]) {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), '');
	}
	expect(listRoutes(folder)).toEqual([
		'/',
		'/404.html',
		'/claims/cma/',
		'/dmz/',
		'/v/',
		'/v/2026-11-28/',
		'/v/2026-11-28/bargain/',
		'/v/2026-11-28/money/',
	]);
	rmSync(folder, { recursive: true });
});

test('keeps every page of the top level and two of each kind below', () => {
	const routes = ['/', '/claims/', '/claims/a/', '/claims/b/', '/claims/c/', '/dmz/', '/maps/x/'];
	expect(sampleRoutes(routes)).toEqual([
		'/',
		'/claims/',
		'/dmz/',
		'/claims/a/',
		'/claims/c/',
		'/maps/x/',
	]);
});

test('of many pages of one template every third is kept, with the first and the last', () => {
	const claims = Array.from({ length: 14 }, (_, index) => `/claims/${10 + index}/`);
	const few = ['/', '/dmz/', '/maps/dmz/', '/maps/kursk/'];
	expect(thinRoutes([...few, ...claims])).toEqual([
		...few,
		...[10, 13, 16, 19, 22, 23].map((id) => `/claims/${id}/`),
	]);
});
