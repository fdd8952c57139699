import type { BuiltRule } from '../built/built-rule.ts';
import { brokenAnchor } from './broken-anchor.ts';
import { brokenLink } from './broken-link.ts';
import { cspPresent } from './csp-present.ts';
import { duplicateId } from './duplicate-id.ts';
import { leakedValue } from './leaked-value.ts';
import { pageSize } from './page-size.ts';

/** All rules about the built site. */
export const builtRules: readonly BuiltRule[] = [
	brokenLink,
	brokenAnchor,
	duplicateId,
	leakedValue,
	cspPresent,
	pageSize,
];
