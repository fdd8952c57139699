import type { APIRoute } from 'astro';
import { writeLlmsText } from '../open-data/llms-text.ts';
import { withBase } from '../model/paths.ts';
import { siteConfig } from '../site.config.ts';
import { getSite } from '../site.ts';

export const GET: APIRoute = async ({ site }) => {
	const at = (path: string) => new URL(withBase(path, import.meta.env.BASE_URL), site).href;
	return new Response(writeLlmsText(await getSite(), siteConfig, at));
};
