import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ChartSite, getChart } from '../../charts/get-chart.ts';
import { buildDiagram, type DiagramSite, listPlaces } from '../../diagrams/build-diagram.ts';
import type { FigureDrawing } from '../../figures/drawing.ts';
import { findTextFaults } from '../../figures/find-text-faults.ts';
import { keepFile } from '../../files/keep-file.ts';
import { getGeodata } from '../../geo/data/get-geodata.ts';
import { buildHero, buildMap, type MapInput } from '../../geo/draw/build-map.ts';
import type { MapContent } from '../../geo/draw/map-content.ts';
import { buildWalk } from '../../geo/draw/build-walk.ts';
import { toCardMap } from '../../geo/draw/draw-card-map.ts';

/** What was found is kept here, under a name made of all it depends on, so that only what changed is drawn. */
const CACHE = '.cache/drawing-faults';

/** Folders whose code decides how things are drawn. */
const CODE = ['charts', 'diagrams', 'figures', 'geo', 'model'].map((name) =>
	join(import.meta.dirname, '../..', name),
);

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

let code: string | undefined;

/** A hash of the code and of the packages that draw. */
function getCode(): string {
	code ??= hash(
		[
			...CODE.flatMap((folder) =>
				readdirSync(folder, { recursive: true, encoding: 'utf8' })
					.filter((name) => name.endsWith('.ts'))
					.sort()
					.map((name) => join(folder, name)),
			),
			join(import.meta.dirname, '../../../package-lock.json'),
		]
			.map((file) => readFileSync(file, 'utf8'))
			.join('\0'),
	);
	return code;
}

/** Why the first of several drawings of one thing fails that does; nothing where none does. */
function listFailures(drawings: readonly (() => unknown)[]): string[] {
	try {
		for (const draw of drawings) draw();
		return [];
	} catch (error) {
		return [error instanceof Error ? error.message : String(error)];
	}
}

/** Takes faults from the cache, or finds them. */
async function keepFaults(
	depends: unknown,
	find: () => string[] | Promise<string[]>,
): Promise<string[]> {
	const key = hash(JSON.stringify([getCode(), depends]));
	const { bytes } = await keepFile(join(process.cwd(), CACHE), key, '.json', async () =>
		Buffer.from(JSON.stringify(await find())),
	);
	return JSON.parse(Buffer.from(bytes).toString()) as string[];
}

/** Tells which entries another names: by their id, as `id/value` or in a token. */
function makeIsNamed(entry: unknown): (named: [id: string, entry: unknown]) => boolean {
	const text = JSON.stringify(entry);
	return ([id]) => [`"${id}"`, `"${id}/`, `{${id}/`].some((form) => text.includes(form));
}

/** Draws a map in all its forms, and tells why it cannot be drawn: labels that do not fit, a letter no font has. */
export function findMapFaults(map: MapInput, content: MapContent): Promise<string[]> {
	const isNamed = makeIsNamed(map);
	const depends = [map, [...content.places].filter(isNamed), [...content.claims].filter(isNamed)];
	return keepFaults(depends, async () => {
		const geodata = await getGeodata();
		const { walk } = map;
		return [
			...listFailures([
				() => buildMap(map, content, geodata),
				() => buildMap(map, content, geodata, 'locator'),
				() => buildMap(toCardMap(map), content, geodata, 'card'),
			]),
			...listFailures([() => map.hero && buildHero(map, content, geodata, 'hero')]),
			...listFailures([() => walk && buildWalk(walk, map.id, content, geodata)]),
		];
	});
}

/** Tells why the first of several figures cannot be drawn that cannot, and which words leave a frame or meet. */
function findFigureFaults(
	depends: unknown,
	drawings: () => Iterable<Pick<FigureDrawing, 'sizes'>>,
): Promise<string[]> {
	return keepFaults(depends, () => {
		const faults: string[] = [];
		const failures = listFailures([
			() => {
				for (const drawing of drawings()) faults.push(...findTextFaults(drawing));
			},
		]);
		return [...failures, ...faults];
	});
}

/**
 * Draws a chart at every width, and tells why it cannot be drawn, or which words leave the frame or meet.
 *
 * @param site with all that the chart names, and itself
 */
export function findChartFaults(id: string, site: ChartSite): Promise<string[]> {
	const entry = site.charts.get(id);
	const isNamed = makeIsNamed(entry);
	const depends = [
		entry,
		[...site.claims].filter(isNamed),
		site.events.filter((event) => isNamed([event.id, event])),
	];
	return findFigureFaults(depends, () => [getChart(site, id).drawing]);
}

/**
 * Draws a diagram and its small copies at every width, and tells why one cannot be drawn, or which words leave the
 * frame or meet.
 *
 * @param site with all that the diagram names, and itself
 */
export function findDiagramFaults(id: string, site: DiagramSite): Promise<string[]> {
	const entry = site.diagrams.get(id);
	const isNamed = makeIsNamed(entry);
	const depends = [
		entry,
		[...site.claims].filter(isNamed),
		[...site.places].filter(isNamed),
		site.events.filter((event) => isNamed([event.id, event])),
		// A tree has every forecast of its scenarios.
		...(entry?.kind === 'tree' ? [[...site.forecasts], [...site.yardsticks]] : []),
	];
	return findFigureFaults(depends, function* () {
		yield buildDiagram(site, id);
		for (const at of listPlaces(site, id)) yield buildDiagram(site, id, at);
	});
}
