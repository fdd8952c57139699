import { LICENCE } from '../model/licence.ts';
import { type Citable, nameWork } from './cite/citable.ts';

/** What is said of a page to machines that read https://schema.org/, beyond how it is cited. */
export interface Described extends Omit<Citable, 'accessed'> {
	description: string;
	/** Full address of its picture. */
	image?: string;
	/** The pages above it, the uppermost first. */
	trail: readonly { name: string; url: string }[];
}

/** The statement that a claim page judges, and what the verdict is called. */
export interface Review {
	statement: string;
	/** ISO date of the text that makes the statement. */
	said: string;
	saidBy: string;
	verdict: string;
}

/** A file that holds the data behind a drawing. */
export interface DataFile {
	url: string;
	/** Media type. */
	format: string;
}

const describe = (part: Described): Record<string, unknown> => ({
	name: part.title,
	headline: part.title,
	description: part.description,
	url: part.url,
	inLanguage: part.language,
	version: part.version,
	dateModified: part.version,
	license: LICENCE.href,
	author: { '@type': 'Organization', name: part.author },
	publisher: { '@type': 'Organization', name: part.work },
	isPartOf: { '@type': 'Book', name: nameWork(part) },
	...(part.image === undefined ? {} : { image: part.image }),
});

const listTrail = ({ trail, title, url }: Described): Record<string, unknown> => ({
	'@type': 'BreadcrumbList',
	itemListElement: [...trail, { name: title, url }].map((step, index) => ({
		'@type': 'ListItem',
		position: index + 1,
		name: step.name,
		item: step.url,
	})),
});

/** Joins what is said of a page into one document. */
const join = (...graph: Record<string, unknown>[]): Record<string, unknown> => ({
	'@context': 'https://schema.org',
	'@graph': graph,
});

/** A chapter. */
export const describeArticle = (part: Described): Record<string, unknown> =>
	join({ '@type': 'Article', ...describe(part) }, listTrail(part));

/** A drawing with the data behind it. */
export const describeDataset = (
	part: Described,
	files: readonly DataFile[],
): Record<string, unknown> =>
	join(
		{
			'@type': 'Dataset',
			...describe(part),
			creator: { '@type': 'Organization', name: part.author },
			distribution: files.map(({ url, format }) => ({
				'@type': 'DataDownload',
				contentUrl: url,
				encodingFormat: format,
			})),
		},
		listTrail(part),
	);

/** A verdict on a statement. */
export const describeClaim = (part: Described, review: Review): Record<string, unknown> =>
	join(
		{
			'@type': 'ClaimReview',
			...describe(part),
			datePublished: part.version,
			claimReviewed: review.statement,
			itemReviewed: {
				'@type': 'Claim',
				datePublished: review.said,
				author: { '@type': 'CreativeWork', name: review.saidBy },
			},
			reviewRating: { '@type': 'Rating', alternateName: review.verdict },
		},
		listTrail(part),
	);

/** As the text of a script element, which no text within it can end. */
export const formatJsonLd = (document: Record<string, unknown>): string =>
	JSON.stringify(document).replaceAll('<', '\\u003c');
