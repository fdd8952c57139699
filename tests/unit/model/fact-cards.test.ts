import { describe, expect, it } from 'vitest';
import {
	describeClaimCard,
	describeForecastCard,
	tellFactCard,
} from '../../../src/model/fact-cards.ts';
import { scoreForecast } from '../../../src/model/scorecard.ts';
import {
	cite,
	makeClaim,
	makeForecast,
	makeSite,
	makeSource,
	makeValue,
} from '../../support/make-entries.ts';

const site = makeSite({
	sources: [
		makeSource({ publisher: 'Press (copy on docs.example)' }),
		makeSource({ id: 'gauges', publisher: 'Survey' }),
		makeSource({ id: 'map', publisher: 'Cartographers' }),
	],
});
const older = makeValue({ value: 6, unit: 'km' });
const newer = makeValue({ value: 8, unit: 'km', qualifier: 'about', asOf: '2024-05' });

describe('the card of a claim', () => {
	it('shows the figure that its statement gives first, with who gave it, for when and how sure', () => {
		const claim = makeClaim({
			values: { older, newer },
			statement: 'It has {river-length/newer}.',
			confidence: 'estimate',
		});
		expect(describeClaimCard(claim, site)).toEqual({
			kind: 'Claim',
			head: 'about 8 km',
			isTitle: false,
			text: 'Length of the river',
			facts: [
				{ label: 'Who says so', text: 'Atlas' },
				{ label: 'As of', text: 'May 2024' },
				{ label: 'How sure', text: 'Estimate: measured or reckoned by somebody who is named' },
			],
		});
	});

	it('shows its statement where there is no one figure, with who published the sources', () => {
		const claim = makeClaim({ values: { older, newer }, sources: cite('atlas', 'gauges', 'map') });
		expect(describeClaimCard(claim, site)).toMatchObject({
			head: 'Length of the river',
			isTitle: true,
			text: 'The river is long.',
			facts: [
				{ label: 'Who says so', text: 'Press, Survey and 1 more' },
				{ label: 'Checked to', text: '12 June 2026' },
				{ label: 'How sure', text: 'Established: good sources agree' },
			],
		});
	});

	it('counts publishers whose names are in another script, and names the others', () => {
		const sources = [
			makeSource({ id: 'a', publisher: 'News, from the book 出使韩国' }),
			makeSource({ id: 'b', publisher: 'Not named on the page' }),
			makeSource({ id: 'c', publisher: 'Press' }),
		];
		const tell = (...ids: string[]) =>
			describeClaimCard(makeClaim({ sources: cite(...ids) }), makeSite({ sources })).facts[0];
		expect(tell('a', 'b', 'c')).toMatchObject({ text: 'Press and 2 more' });
		expect(tell('a')).toMatchObject({ label: 'Who says so', text: '1 source' });
	});

	it('shows the first sentence of a statement that is too long', () => {
		const statement = `The river is long. ${'It winds. '.repeat(40)}`.trim();
		expect(describeClaimCard(makeClaim({ statement }), site).text).toBe('The river is long.');
	});

	it('is told in words to those who do not see it', () => {
		const card = describeClaimCard(makeClaim({ values: { newer } }), site);
		expect(tellFactCard(card)).toBe(
			'about 8 km: Length of the river. Who says so: Atlas. As of: May 2024. How sure: Established: good sources agree.',
		);
	});
});

it('the card of a forecast shows what became of it and how likely the essay called it', () => {
	const forecast = scoreForecast(
		makeForecast({ status: 'did-not-happen', essay: 'failed' }),
		new Map(),
	);
	const word = { likelihood: 'likely', word: 'likely', low: 0.55, high: 0.8 } as const;
	expect(describeForecastCard(forecast, { ...word, essay: [] } as never, '2024-11')).toMatchObject({
		head: 'Failed',
		text: 'The river floods by 2026.',
		facts: [
			{ text: 'The essay of November 2024: likely (55–80%)' },
			{ label: 'Time allowed', text: 'To 2026' },
			{ text: 'High; checked to 12 June 2026' },
		],
	});
});
