import { beforeAll, describe, expect, it } from 'vitest';
import { buildSite } from '../../../src/model/build-site.ts';
import { buildIndex, type SearchIndex } from '../../../src/search/build-index.ts';
import { listDocuments, type SearchDocument } from '../../../src/search/documents.ts';
import { cutExcerpt } from '../../../src/search/excerpt.ts';
import { groupResults } from '../../../src/search/group-results.ts';
import { readSiteEntries } from '../../support/read-site-entries.ts';

let index: SearchIndex;
let documents: SearchDocument[];
beforeAll(async () => {
	const site = buildSite(readSiteEntries());
	documents = listDocuments(site);
	index = await buildIndex({ documents, synonyms: site.synonyms });
}, 60_000);

/** Addresses of the first three results of each of the first two groups, as a reader sees them. */
const seeFirst = (query: string): string[] =>
	groupResults(index.find(query))
		.slice(0, 2)
		.flatMap(({ results }) => results.slice(0, 3).map(({ document }) => document.path));

describe('what strangers ask', () => {
	it.each([
		['how many soldiers died', '/key-figures/#casualties--nis-2025-09-killed'],
		['how many soldiers died', '/frontline/'],
		['nukes', '/military/#warheads'],
		['why does China support North Korea', '/triangle/#why-china'],
		['who started the Korean War', '/history/#war'],
		['when did the korean war end', '/claims/invasion-1950/'],
		['how wide is the DMZ', '/dmz/#width'],
		['how far can the missiles reach', '/maps/missile-ranges/'],
		['is kim ju ae the next leader', '/people/#kim-ju-ae'],
		['kim jong un sister', '/people/#kim-yo-jong'],
		['did people starve in north korea', '/famine/#arduous-march'],
		['famine deaths', '/famine/#deaths'],
		['famine deaths', '/claims/famine-deaths/'],
		['crypto hackers', '/money/#crypto'],
		['IT workers', '/claims/it-workers/'],
		['prison camps', '/control/#political-prison-camps'],
		['defectors', '/key-figures/#defectors-by-year--y2025'],
		['U.S. troops in Korea', '/deterrence/#promise'],
		['shells to russia', '/russia/#shells-for-russia'],
		['will kim attack taiwan', '/scenario-least-likely/#taiwan'],
		['will there be a war in korea', '/black-swan/'],
		['map of north korea', '/maps/peninsula/'],
		['DPRK army size', '/military/#size'],
		['kim uncle executed', '/claims/jang-execution/'],
		['what is songbun', '/glossary/#songbun'],
		['icbm', '/glossary/#intercontinental-ballistic-missile'],
		['juche', '/juche/'],
	])('%s → %s', (query, path) => {
		expect(documents.map((document) => document.path)).toContain(path);
		expect(seeFirst(query)).toContain(path);
	});
});

describe('names in any spelling', () => {
	it.each([
		['압록강은', '/glossary/#yalu'],
		['압록강을', '/glossary/#yalu'],
		['김정은이', '/people/#kim-jong-un'],
		['金正恩', '/people/#kim-jong-un'],
		['習近平', '/people/#xi-jinping'],
		['朝鲜', '/glossary/#democratic-peoples-republic-of-korea'],
		['图们江', '/glossary/#tumen'],
		['圖們江', '/glossary/#tumen'],
		['노동미사일', '/glossary/#hwasong'],
		['로동신문', '/glossary/#state-media'],
		['Naseon', '/maps/peninsula/#places'],
		['판문점에서', '/dmz/#panmunjom'],
		['노동당', '/glossary/#workers-party-of-korea'],
		['조선노동당', '/glossary/#workers-party-of-korea'],
		['로동당', '/glossary/#workers-party-of-korea'],
		['북한의', '/glossary/#democratic-peoples-republic-of-korea'],
		['조선은', '/glossary/#democratic-peoples-republic-of-korea'],
		['고난의행군', '/glossary/#arduous-march'],
		['영변', '/glossary/#yongbyon'],
		['鸭绿江', '/glossary/#yalu'],
		['鴨綠江', '/glossary/#yalu'],
		['鴨緑江', '/glossary/#yalu'],
		['瀋陽', '/maps/peninsula/#places'],
		['Pyeongyang', '/maps/peninsula/#places'],
		['Baekdu', '/glossary/#mount-paektu'],
		['Gim Jeong-eun', '/people/#kim-jong-un'],
		['I Jae-myeong', '/people/#lee-jae-myung'],
		['No Mu-hyon', '/timeline/#summit-2007'],
		['D.M.Z.', '/glossary/#demilitarised-zone'],
		['1 352', '/key-figures/#border-china--cia-2026'],
	])('%s → %s', (query, path) => {
		expect(seeFirst(query)).toContain(path);
	});

	it('finds a name with a particle as without', () => {
		const find = (query: string) => index.find(query).map(({ document }) => document.path);
		expect(find('김정은이')).toEqual(find('김정은'));
	});

	it('shows the figure that is asked for in the first excerpts', () => {
		const [chapters] = groupResults(index.find('how many soldiers died'));
		for (const { document, wanted } of chapters!.results.slice(0, 2)) {
			expect(cutExcerpt(document.text, wanted)).toMatch(/\d,\d{3}/);
		}
	});

	it('takes Ri Sol Ju for no soldier in July', () => {
		for (const { terms } of index.find('Ri Sol Ju')) {
			expect([...terms].filter((term) => /^(?:sol|ju)./.test(term))).toEqual([]);
		}
	});

	it('finds the chapters of a name that they spell otherwise', () => {
		const find = (query: string) =>
			index
				.find(query)
				.filter(({ document }) => document.kind === 'Chapter' || document.kind === 'Section')
				.map(({ document }) => document.path);
		expect(find('Pyeongyang').length).toBeGreaterThan(10);
		expect(find('평양').length).toBeGreaterThan(10);
	});
});
