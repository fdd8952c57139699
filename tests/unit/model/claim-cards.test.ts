import { describe, expect, it } from 'vitest';
import { buildSite } from '../../../src/model/build-site.ts';
import { listClaimCards } from '../../../src/model/claim-cards.ts';
import { readSiteEntries } from '../../support/read-site-entries.ts';

const site = buildSite(readSiteEntries());
const list = (...references: Parameters<typeof listClaimCards>[0]['references']) =>
	listClaimCards({ references }, site);

describe('the cards of the claims of a text', () => {
	it('say of a figure what it counts, how sure it is, who gave it and for what time', () => {
		expect(list({ claim: 'border-china', value: 'cia-2026' })).toEqual([
			{
				path: '/claims/border-china/#cia-2026',
				title: 'length of the border with China',
				figure: '1,352\u00a0km',
				confidence: 'estimate',
				saidBy: 'CIA World Factbook',
				time: { label: 'As of', words: 'January 2026' },
				sources: [
					{
						id: 'cia-factbook-2026',
						publisher: 'CIA',
					},
				],
			},
		]);
	});

	it('say of a statement to what day it was checked', () => {
		const [card] = list({ claim: 'border-china' });
		expect(card).toMatchObject({
			path: '/claims/border-china/',
			title: 'Length of the border with China',
			figure: undefined,
			time: { label: 'Checked to' },
		});
	});

	it('stand once for each claim and figure, in reading order; sources have none', () => {
		const cards = list(
			{ claim: 'border-china' },
			{ source: 'cia-factbook-2026' },
			{ claim: 'border-china', value: 'cia-2026' },
			{ claim: 'border-china' },
		);
		expect(cards.map(({ path }) => path)).toEqual([
			'/claims/border-china/',
			'/claims/border-china/#cia-2026',
		]);
	});

	it.each(site.chapters)('of $path name a source wherever the claim has one', (chapter) => {
		for (const card of listClaimCards(chapter, site)) {
			const claim = site.claims.get(card.path.split('/')[2] ?? '');
			expect(card.sources.length > 0).toBe((claim?.sources.length ?? 0) > 0);
		}
	});
});
