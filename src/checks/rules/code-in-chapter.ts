import { type BodyNode, isComponent, walkBody } from '../../model/parse-body.ts';
import { locateNode } from '../locate.ts';
import type { Finding, Rule } from '../problem.ts';

type Text = Pick<Finding, 'message' | 'fix'>;

/** A remark to other authors, which is not printed. */
const isComment = (code: string): boolean => /^\s*\/\*[\s\S]*\*\/\s*$/.test(code);

function describeCode(node: BodyNode): Text | undefined {
	if (node.type === 'mdxjsEsm') {
		const message = 'A chapter imports and exports nothing.';
		return { message, fix: 'remove the line; components are there without import.' };
	}
	if (
		(node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression') &&
		!isComment(node.value)
	) {
		const message = `"{${node.value}}" is code; a chapter holds none.`;
		return {
			message,
			fix: 'print a figure with <Claim id="…" value="…" />, or remove the braces.',
		};
	}
	if (!isComponent(node)) return undefined;
	for (const attribute of node.attributes) {
		if (attribute.type === 'mdxJsxExpressionAttribute') {
			const message = `<${node.name}> has the code "{${attribute.value}}" for its props.`;
			return { message, fix: 'write every prop by itself, as name="value".' };
		}
		if (typeof attribute.value === 'object' && attribute.value) {
			const { name, value } = { name: attribute.name, value: attribute.value.value };
			const message = `<${node.name} ${name}={${value}}> has code for a prop.`;
			return { message, fix: `write it in quotes: ${name}="…".` };
		}
	}
	return undefined;
}

export const codeInChapter: Rule = {
	id: 'code-in-chapter',
	title: 'A chapter holds code: an expression in braces, an import or an export.',
	level: 'error',
	check(content, report) {
		for (const entry of content.entries) {
			if (!entry.body) continue;
			walkBody(entry.body, (node) => {
				const text = describeCode(node);
				if (text) report({ ...locateNode(entry, node), ...text });
			});
		}
	},
};
