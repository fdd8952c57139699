import { expect, test } from 'vitest';
import {
	describeArticle,
	describeClaim,
	describeDataset,
	formatJsonLd,
} from '../../../src/share/json-ld.ts';

const part = {
	title: 'The line',
	work: 'Three Borders',
	subtitle: 'North Korea',
	author: 'Three Borders contributors',
	url: 'https://example.org/maps/line/',
	version: '2026-06-12',
	language: 'en-GB',
	description: 'Where it runs.',
	trail: [
		{ name: 'Three Borders', url: 'https://example.org/' },
		{ name: 'Maps', url: 'https://example.org/maps/' },
	],
};
const types = (document: Record<string, unknown>) =>
	(document['@graph'] as { '@type': string }[]).map((node) => node['@type']);

test('a page says what it is and where it stands', () => {
	expect(types(describeArticle(part))).toEqual(['Article', 'BreadcrumbList']);
	expect(JSON.stringify(describeArticle(part))).toContain(
		'{"@type":"ListItem","position":3,"name":"The line","item":"https://example.org/maps/line/"}',
	);
});

test('a drawing names the files of its data', () => {
	const document = describeDataset(part, [
		{ url: 'https://example.org/line.csv', format: 'text/csv' },
	]);
	expect(types(document)).toEqual(['Dataset', 'BreadcrumbList']);
	expect(JSON.stringify(document)).toContain('"contentUrl":"https://example.org/line.csv"');
});

test('a verdict names the statement, and who made it when', () => {
	const document = describeClaim(part, {
		statement: 'It is 250 km long.',
		said: '2024-11',
		saidBy: 'An essay',
		verdict: 'Imprecise',
	});
	expect(types(document)).toEqual(['ClaimReview', 'BreadcrumbList']);
	expect(JSON.stringify(document)).toContain('"claimReviewed":"It is 250 km long."');
	expect(JSON.stringify(document)).toContain('"alternateName":"Imprecise"');
});

test('no text ends the script that holds it', () => {
	const text = formatJsonLd(describeArticle({ ...part, title: '</script><b>' }));
	expect(text).not.toContain('<');
	expect((JSON.parse(text) as { '@graph': { name: string }[] })['@graph'][0]?.name).toBe(
		'</script><b>',
	);
});
