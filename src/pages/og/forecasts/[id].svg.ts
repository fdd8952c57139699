import type { APIRoute, GetStaticPaths } from 'astro';
import { drawFactCard } from '../../../cards/draw-fact-card.ts';
import { openTitleFont } from '../../../cards/open-title-font.ts';
import { describeForecastCard } from '../../../model/fact-cards.ts';
import { findLikelihoodWord } from '../../../model/format-chance.ts';
import { scoreForecast } from '../../../model/scorecard.ts';
import { siteConfig } from '../../../site.config.ts';
import { getSite } from '../../../site.ts';

export const getStaticPaths = (async () => {
	const { forecasts } = await getSite();
	return [...forecasts.values()].map((forecast) => ({
		params: { id: forecast.id },
		props: { forecast: scoreForecast(forecast, forecasts) },
	}));
}) satisfies GetStaticPaths;

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

const font = openTitleFont();

/** The sharing card of a forecast; `cards/make-cards.ts` paints it. */
export const GET: APIRoute<Props> = async ({ props: { forecast } }) => {
	const { yardsticks } = await getSite();
	const word = findLikelihoodWord(yardsticks, forecast.likelihood);
	const card = describeForecastCard(forecast, word, siteConfig.essayDate);
	return new Response(drawFactCard(card, siteConfig.title, font), {
		headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' },
	});
};
