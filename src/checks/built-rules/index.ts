import type { BuiltRule } from '../built/built-rule.ts';
import { brokenAnchor } from './broken-anchor.ts';
import { brokenLink } from './broken-link.ts';
import { canonical } from './canonical.ts';
import { citationRoundtrip } from './citation-roundtrip.ts';
import { cspPresent } from './csp-present.ts';
import { duplicateId } from './duplicate-id.ts';
import { duplicateTitle } from './duplicate-title.ts';
import { foreignRequest } from './foreign-request.ts';
import { gluedWords } from './glued-words.ts';
import { headingOrder } from './heading-order.ts';
import { htmlValid } from './html-valid.ts';
import { langKo } from './lang-ko.ts';
import { leakedValue } from './leaked-value.ts';
import { missingAlt } from './missing-alt.ts';
import { noInlineStyle } from './no-inline-style.ts';
import { ogImage } from './og-image.ts';
import { oneH1 } from './one-h1.ts';
import { pageSize } from './page-size.ts';
import { sitemapComplete } from './sitemap-complete.ts';
import { svgWithoutName } from './svg-without-name.ts';
import { vagueLinkLabel } from './vague-link-label.ts';

/** All rules about the built site: addresses, structure, words, what a page loads. */
export const builtRules: readonly BuiltRule[] = [
	brokenLink,
	brokenAnchor,
	duplicateId,
	duplicateTitle,
	canonical,
	sitemapComplete,
	ogImage,
	htmlValid,
	oneH1,
	headingOrder,
	missingAlt,
	svgWithoutName,
	vagueLinkLabel,
	langKo,
	leakedValue,
	gluedWords,
	citationRoundtrip,
	foreignRequest,
	cspPresent,
	noInlineStyle,
	pageSize,
];
