import type { BuiltRule } from '../built-rule.ts';
import { brokenAnchor } from './broken-anchor.ts';
import { brokenCitation } from './broken-citation.ts';
import { brokenLink } from './broken-link.ts';
import { brokenPolicy } from './broken-policy.ts';
import { duplicateId } from './duplicate-id.ts';
import { duplicateTitle } from './duplicate-title.ts';
import { foreignRequest } from './foreign-request.ts';
import { gluedWords } from './glued-words.ts';
import { heavyPage } from './heavy-page.ts';
import { incompleteSitemap } from './incomplete-sitemap.ts';
import { inlineStyle } from './inline-style.ts';
import { invalidHtml } from './invalid-html.ts';
import { leakedValue } from './leaked-value.ts';
import { missingAlt } from './missing-alt.ts';
import { skippedHeading } from './skipped-heading.ts';
import { svgWithoutName } from './svg-without-name.ts';
import { unfitCard } from './unfit-card.ts';
import { unmarkedKorean } from './unmarked-korean.ts';
import { unsafeLink } from './unsafe-link.ts';
import { vagueLinkLabel } from './vague-link-label.ts';
import { wrongCanonical } from './wrong-canonical.ts';
import { wrongH1 } from './wrong-h1.ts';

/** All rules about the built site: addresses, structure, words, what a page loads. */
export const builtRules: readonly BuiltRule[] = [
	brokenLink,
	brokenAnchor,
	unsafeLink,
	duplicateId,
	duplicateTitle,
	wrongCanonical,
	incompleteSitemap,
	unfitCard,
	invalidHtml,
	wrongH1,
	skippedHeading,
	missingAlt,
	svgWithoutName,
	vagueLinkLabel,
	unmarkedKorean,
	leakedValue,
	gluedWords,
	brokenCitation,
	foreignRequest,
	brokenPolicy,
	inlineStyle,
	heavyPage,
];
