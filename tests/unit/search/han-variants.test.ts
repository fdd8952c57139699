import { describe, expect, it } from 'vitest';
import { buildSite } from '../../../src/model/build-site.ts';
import { listDocuments } from '../../../src/search/documents.ts';
import { unifyHan } from '../../../src/search/han-variants.ts';
import { readSiteEntries } from '../../support/read-site-entries.ts';

/** Characters in names of the content that are simplified already, or that nobody has simplified. */
const SIMPLE =
	'三八苦行停定自主立暗非武地朝民人共和核化抑制江河口火星班同警域金日成正防究院管理所事委分界家保省白山情北方限血大裁海突先最高豆的美作' +
	'川珲春沈阳通延吉';

describe('unifyHan', () => {
	it('leaves other scripts alone', () => {
		expect(unifyHan('Juche 주체 2024')).toBe('Juche 주체 2024');
	});

	it('brings simplified, traditional and Japanese forms together', () => {
		expect(unifyHan('朝鲜戰争')).toBe(unifyHan('朝鮮戦争'));
		expect(unifyHan('鸭绿江')).toBe(unifyHan('鴨緑江'));
	});

	it('knows all characters of the names in the content', () => {
		const names = listDocuments(buildSite(readSiteEntries())).flatMap(({ forms }) =>
			forms.map(({ text }) => text),
		);
		const characters = new Set(names.join('').match(/\p{Script=Han}/gu));
		const unknown = [...characters].filter(
			(character) => unifyHan(character) === character && !SIMPLE.includes(character),
		);
		// Give each its simplified form in han-variants.ts, or add it above.
		expect(unknown).toEqual([]);
	});
});
