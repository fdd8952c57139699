import type { Rule } from '../problem.ts';
import { bareNumber } from './bare-number.ts';
import { chapterOrder } from './chapter-order.ts';
import { claimWithoutSource } from './claim-without-source.ts';
import { codeInChapter } from './code-in-chapter.ts';
import { componentProps } from './component-props.ts';
import { duplicateSourceUrl } from './duplicate-source-url.ts';
import { eventOrder } from './event-order.ts';
import { fileName } from './file-name.ts';
import { fileType } from './file-type.ts';
import { forecastDates } from './forecast-dates.ts';
import { headingId } from './heading-id.ts';
import { headingOrder } from './heading-order.ts';
import { headingText } from './heading-text.ts';
import { imageAlt } from './image-alt.ts';
import { mdxSyntax } from './mdx-syntax.ts';
import { misplacedComponent } from './misplaced-component.ts';
import { placeRange } from './place-range.ts';
import { schema } from './schema.ts';
import { sourceUrl } from './source-url.ts';
import { staleException } from './stale-exception.ts';
import { staleReview } from './stale-review.ts';
import { textFormat } from './text-format.ts';
import { tokenSyntax } from './token-syntax.ts';
import { undrawablePoint } from './undrawable-point.ts';
import { unknownChapter } from './unknown-chapter.ts';
import { unknownChart } from './unknown-chart.ts';
import { unknownClaim } from './unknown-claim.ts';
import { unknownComponent } from './unknown-component.ts';
import { unknownForecast } from './unknown-forecast.ts';
import { unknownMap } from './unknown-map.ts';
import { unknownPlace } from './unknown-place.ts';
import { unknownSource } from './unknown-source.ts';
import { unknownTerm } from './unknown-term.ts';
import { unknownValue } from './unknown-value.ts';
import { unreadableFile } from './unreadable-file.ts';
import { unusedSource } from './unused-source.ts';
import { yamlSyntax } from './yaml-syntax.ts';

/** All rules about the content, from the file to its meaning; the rule about the others is last. */
export const rules: readonly Rule[] = [
	fileType,
	fileName,
	unreadableFile,
	textFormat,
	yamlSyntax,
	mdxSyntax,
	schema,
	tokenSyntax,
	unknownSource,
	unknownClaim,
	unknownValue,
	unknownTerm,
	unknownPlace,
	unknownForecast,
	unknownMap,
	unknownChart,
	undrawablePoint,
	unknownChapter,
	claimWithoutSource,
	unusedSource,
	sourceUrl,
	duplicateSourceUrl,
	placeRange,
	eventOrder,
	forecastDates,
	chapterOrder,
	headingOrder,
	headingId,
	headingText,
	imageAlt,
	unknownComponent,
	componentProps,
	misplacedComponent,
	codeInChapter,
	bareNumber,
	staleReview,
	staleException,
];
