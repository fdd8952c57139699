import { type BodyNode, type ComponentNode, isComponent } from '../../../model/parse-body.ts';
import type { Finding, Rule } from '../../problem.ts';
import { locateNode } from '../locate.ts';
import { walkBodies } from '../walk-bodies.ts';

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
	return isComponent(node) ? describeProps(node) : undefined;
}

function describeProps({ name: component, attributes }: ComponentNode): Text | undefined {
	for (const attribute of attributes) {
		if (attribute.type === 'mdxJsxExpressionAttribute') {
			const message = `<${component} {${attribute.value}}> has code for its props.`;
			return { message, fix: 'write every prop by itself, as name="value".' };
		}
		const { name, value } = attribute;
		if (typeof value === 'object' && value) {
			const message = `<${component} ${name}={${value.value}}> has code for a prop.`;
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
		walkBodies(content, (node, entry) => {
			const text = describeCode(node);
			if (text) report({ ...locateNode(entry, node), ...text });
		});
	},
};
