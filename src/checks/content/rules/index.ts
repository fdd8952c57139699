import type { Rule } from '../../problem.ts';
import { badCharacter } from './bad-character.ts';
import { bareNumber } from './bare-number.ts';
import { changedRelease } from './changed-release.ts';
import { chapterRules } from './chapter-rules.ts';
import { claimWithoutSource } from './claim-without-source.ts';
import { codeInChapter } from './code-in-chapter.ts';
import { componentProps } from './component-props.ts';
import { copyAddress } from './copy-address.ts';
import { doubledImprint } from './doubled-imprint.ts';
import { doubledSynonym } from './doubled-synonym.ts';
import { doubledWord } from './doubled-word.ts';
import { duplicateSourceUrl } from './duplicate-source-url.ts';
import { eventOrder } from './event-order.ts';
import { fileName } from './file-name.ts';
import { fileType } from './file-type.ts';
import { forecastDates } from './forecast-dates.ts';
import { headingId } from './heading-id.ts';
import { headingOrder } from './heading-order.ts';
import { headingText } from './heading-text.ts';
import { idleSynonym } from './idle-synonym.ts';
import { imageAlt } from './image-alt.ts';
import { linkForm } from './link-form.ts';
import { misplacedComponent } from './misplaced-component.ts';
import { missingQuestion } from './missing-question.ts';
import { permalinkRules } from './permalink-rules.ts';
import { placeRange } from './place-range.ts';
import { processTalk } from './process-talk.ts';
import { readingRules } from './reading-rules.ts';
import { referenceRules } from './reference-rules.ts';
import { replacedChart } from './replaced-chart.ts';
import { schema } from './schema.ts';
import { selfReference } from './self-reference.ts';
import { sourceUrl } from './source-url.ts';
import { staleException } from './stale-exception.ts';
import { staleReview } from './stale-review.ts';
import { takenOrder } from './taken-order.ts';
import { tokenSyntax } from './token-syntax.ts';
import { undrawableCard } from './undrawable-card.ts';
import { undrawableFigure } from './undrawable-figure.ts';
import { undrawablePoint } from './undrawable-point.ts';
import { unknownChapter } from './unknown-chapter.ts';
import { unknownComponent } from './unknown-component.ts';
import { unknownValue } from './unknown-value.ts';
import { unprintableTitle } from './unprintable-title.ts';
import { unsafeAddress } from './unsafe-address.ts';
import { unusedSource } from './unused-source.ts';
import { weakSource } from './weak-source.ts';

/** All rules about the content, from the file to its meaning; the rule about the others is last. */
export const rules: readonly Rule[] = [
	fileType,
	fileName,
	...readingRules,
	badCharacter,
	schema,
	tokenSyntax,
	...referenceRules,
	unknownValue,
	selfReference,
	undrawablePoint,
	unprintableTitle,
	unknownChapter,
	unsafeAddress,
	linkForm,
	claimWithoutSource,
	weakSource,
	unusedSource,
	sourceUrl,
	copyAddress,
	doubledImprint,
	duplicateSourceUrl,
	replacedChart,
	placeRange,
	eventOrder,
	forecastDates,
	takenOrder,
	headingOrder,
	headingId,
	headingText,
	imageAlt,
	unknownComponent,
	componentProps,
	misplacedComponent,
	codeInChapter,
	bareNumber,
	doubledWord,
	missingQuestion,
	...chapterRules,
	processTalk,
	doubledSynonym,
	idleSynonym,
	undrawableCard,
	undrawableFigure,
	...permalinkRules,
	changedRelease,
	staleReview,
	staleException,
];
