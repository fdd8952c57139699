import { type Citable, nameWork } from './citable.ts';
import { splitDay } from './format-day.ts';

/** An item for processors of the Citation Style Language. */
export function formatCslJson(part: Citable): string {
	const item = {
		id: part.url,
		type: 'chapter',
		author: [{ literal: part.author }],
		title: part.title,
		...(part.form === undefined ? {} : { genre: part.form }),
		'container-title': nameWork(part),
		issued: { 'date-parts': [splitDay(part.version)] },
		version: part.version,
		URL: part.url,
		accessed: { 'date-parts': [splitDay(part.accessed)] },
		language: part.language,
		...(part.archive === undefined
			? {}
			: { archive: part.work, archive_location: part.archive.url }),
	};
	// A day stays on one line.
	return JSON.stringify([item], undefined, 2).replace(/\[\s+\[[\d,\s]+\]\s+\]/g, (day) =>
		day.replace(/\s+/g, '').replaceAll(',', ', '),
	);
}
