import type { APIRoute, GetStaticPaths } from 'astro';
import { drawFactCard } from '../../../cards/draw-fact-card.ts';
import { openTitleFont } from '../../../cards/open-title-font.ts';
import { describeClaimCard } from '../../../model/fact-cards.ts';
import type { ClaimPage } from '../../../model/build-site.ts';
import { siteConfig } from '../../../site.config.ts';
import { getSite } from '../../../site.ts';

export const getStaticPaths = (async () => {
	const { claims } = await getSite();
	return [...claims].map(([id, claim]) => ({ params: { id }, props: { claim } }));
}) satisfies GetStaticPaths;

const font = openTitleFont();

/** The sharing card of a claim; `cards/make-cards.ts` paints it. */
export const GET: APIRoute<{ claim: ClaimPage }> = async ({ props: { claim } }) => {
	const card = describeClaimCard(claim, await getSite());
	return new Response(drawFactCard(card, siteConfig.title, font), {
		headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' },
	});
};
