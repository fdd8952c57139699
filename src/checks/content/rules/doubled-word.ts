import { formatValue, parseValueFormat } from '../../../model/format-value.ts';
import { type BodyNode, getProps, isComponent } from '../../../model/parse-body.ts';
import { parseTokens } from '../../../model/tokens.ts';
import { reads } from '../../../model/vocabulary.ts';
import type { Claim } from '../../../schemas/claim.ts';
import type { Rule, SourceLocation } from '../../problem.ts';
import { findMisfit } from '../find-misfit.ts';
import { locateInText, locateNode } from '../locate.ts';
import { getValid } from '../read-content.ts';
import { selectAllStrings } from '../select-values.ts';
import { walkBodies } from '../walk-bodies.ts';

/** A figure as it is printed, with the text on both sides; empty where that is something else. */
interface Printed {
	figure: string;
	before: string;
	after: string;
	/** As written: `<Claim …>` or a token. */
	written: string;
	at: SourceLocation;
}

const FIRST = /^\s*(\p{L}+)/u;
const LAST = /(?<!\p{L})(\p{L}+)\s*$/u;

/** The word that stands on both sides of an edge: "shells" of "1.5 million shells" and " shells a day". */
function findDoubled(left: string, right: string): string | undefined {
	const [, last] = LAST.exec(left) ?? [];
	const [, first] = FIRST.exec(right) ?? [];
	const isDoubled = last !== undefined && last.toLowerCase() === first?.toLowerCase();
	return isDoubled ? first : undefined;
}

export const doubledWord: Rule = {
	id: 'doubled-word',
	title:
		'A figure repeats the word beside it, its unit, "about", or the "at" of "at least", or says over what the words round it say: "people" before "South Koreans".',
	level: 'error',
	check(content, report) {
		const claims = new Map<string, Claim>(
			getValid(content, 'claims').map(({ entry, data }) => [entry.id, data]),
		);
		const print = (id: string, key: string, format: string | undefined): string => {
			const value = claims.get(id)?.values[key];
			return value ? formatValue(value, parseValueFormat(format)) : '';
		};
		const tell = ({ figure, before, after, written, at }: Printed): void => {
			const doubled = findDoubled(before, figure) ?? findDoubled(figure, after);
			if (doubled !== undefined) {
				report({
					...at,
					message: `${written} prints "${figure}", so that "${doubled}" stands there twice.`,
					fix: `remove "${doubled}" beside it, or print the number alone with the format "number".`,
				});
				return;
			}
			const misfit = findMisfit(before, figure, after);
			if (misfit === undefined) return;
			report({
				...at,
				message: `${written} prints "${figure}", which does not go with "${misfit.again}" beside it.`,
				fix: `print the number alone with the format "number", or reword.`,
			});
		};
		for (const entry of content.entries) {
			for (const { path, value: text } of selectAllStrings(entry.yaml?.data)) {
				for (const segment of parseTokens(text)) {
					if (segment.type !== 'token') continue;
					const { claim, value, format, index, text: written } = segment;
					tell({
						figure: print(claim, value, format),
						before: text.slice(0, index),
						after: text.slice(index + written.length),
						written,
						at: locateInText(entry, path, text, index, written.length),
					});
				}
			}
		}
		walkBodies(content, (parent, entry) => {
			if (!('children' in parent)) return;
			const textOf = (node: BodyNode | undefined): string =>
				node?.type === 'text' ? node.value : '';
			const siblings: BodyNode[] = parent.children;
			for (const [index, node] of siblings.entries()) {
				if (!isComponent(node) || !reads(node, 'figure')) continue;
				const { id = '', value, format } = getProps(node);
				if (value === undefined) continue;
				tell({
					figure: print(id, value, format),
					before: textOf(siblings[index - 1]),
					after: textOf(siblings[index + 1]),
					written: `<Claim id="${id}" value="${value}">`,
					at: locateNode(entry, node),
				});
			}
		});
	},
};
