import type { Rule } from '../problem.ts';
import { bareNumber } from './bare-number.ts';
import { fileName } from './file-name.ts';
import { fileType } from './file-type.ts';
import { mdxSyntax } from './mdx-syntax.ts';
import { schema } from './schema.ts';
import { textFormat } from './text-format.ts';
import { tokenSyntax } from './token-syntax.ts';
import { unknownChart } from './unknown-chart.ts';
import { unknownClaim } from './unknown-claim.ts';
import { unknownForecast } from './unknown-forecast.ts';
import { unknownMap } from './unknown-map.ts';
import { unknownPlace } from './unknown-place.ts';
import { unknownSource } from './unknown-source.ts';
import { unknownTerm } from './unknown-term.ts';
import { unknownValue } from './unknown-value.ts';
import { unreadableFile } from './unreadable-file.ts';
import { yamlSyntax } from './yaml-syntax.ts';

/** All rules about the content, from the file to the meaning. */
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
	bareNumber,
];
