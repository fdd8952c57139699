import type { APIRoute } from 'astro';
import { LICENCE } from '../figures/credits.ts';
import { formatDate } from '../model/format-date.ts';
import { formatKeyFigures } from '../model/format-key-figures.ts';
import { listKeyFigures } from '../model/key-figures.ts';
import { withBase } from '../model/paths.ts';
import { siteConfig } from '../site.config.ts';
import { getSite } from '../site.ts';

/** The key figures with their dates, authors, confidence and sources. */
export const GET: APIRoute = async ({ site: origin }) => {
	const site = await getSite();
	const path = withBase('/key-figures.csv', import.meta.env.BASE_URL);
	const csv = formatKeyFigures(listKeyFigures(site), [
		'Key figures',
		`Evidence checked to ${formatDate(site.checkedTo)}`,
		`Licence: ${siteConfig.title}, ${LICENCE.name}, ${LICENCE.href}`,
		new URL(path, origin).href,
	]);
	return new Response(csv, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
