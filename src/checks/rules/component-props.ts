import { type ComponentNode, getProps, isComponent, walkBody } from '../../model/parse-body.ts';
import { dateSchema, idSchema } from '../../schemas/shared.ts';
import { type ComponentSpec, components, type PropKind } from '../components.ts';
import { locateNode, locateProp } from '../locate.ts';
import type { Finding, Rule } from '../problem.ts';
import type { Entry } from '../read-content.ts';
import { didYouMean } from '../suggest.ts';

type Report = (finding: Finding) => void;

/** Why a value does not fit its prop, or undefined where it does. */
function findMisfit(kind: PropKind, value: string): string | undefined {
	if (typeof kind === 'object') {
		const words = kind.join(', ');
		return kind.includes(value) ? undefined : `use one of ${words}${didYouMean(value, kind)}.`;
	}
	if (kind === 'text') return value.trim() ? undefined : 'write the text.';
	if (kind === 'date') {
		return dateSchema.safeParse(value).success
			? undefined
			: 'write a date such as 1953 or 1953-07-27.';
	}
	return idSchema.safeParse(value).success
		? undefined
		: 'write an id: lower-case letters, digits and single hyphens.';
}

function checkGiven(entry: Entry, node: ComponentNode, spec: ComponentSpec, report: Report): void {
	const names = Object.keys(spec.props);
	for (const attribute of node.attributes) {
		// Code in place of a string is what the rule code-in-chapter reports.
		if (
			attribute.type !== 'mdxJsxAttribute' ||
			(typeof attribute.value === 'object' && attribute.value)
		)
			continue;
		const { name } = attribute;
		const value = attribute.value ?? '';
		const prop = spec.props[name];
		const at = locateProp(entry, node, name);
		const fix = prop
			? findMisfit(prop.kind, value)
			: `remove it${names.length > 0 ? `, or use one of ${names.join(', ')}` : ''}${didYouMean(name, names)}.`;
		if (fix === undefined) continue;
		const message = prop
			? `<${node.name} ${name}="${value}"> does not fit.`
			: `<${node.name}> has no prop "${name}".`;
		report({ ...at, message, fix });
	}
}

function checkMissing(
	entry: Entry,
	node: ComponentNode,
	spec: ComponentSpec,
	report: Report,
): void {
	const given = new Set(
		node.attributes.flatMap((attribute) =>
			attribute.type === 'mdxJsxAttribute' ? [attribute.name] : [],
		),
	);
	for (const [name, { required }] of Object.entries(spec.props)) {
		if (!required || given.has(name)) continue;
		const message = `<${node.name}> lacks the prop "${name}".`;
		report({ ...locateNode(entry, node), message, fix: `write <${node.name} ${name}="…">.` });
	}
}

/** A claim either prints one of its figures or encloses a statement. */
function checkClaim(entry: Entry, node: ComponentNode, report: Report): void {
	if (node.name !== 'Claim') return;
	const { value, format } = getProps(node);
	const at = locateNode(entry, node);
	if (value === undefined && node.children.length === 0) {
		const message = '<Claim> prints no figure and encloses no words.';
		report({
			...at,
			message,
			fix: 'add value="…", or enclose the statement: <Claim id="…">words</Claim>.',
		});
	}
	if (value !== undefined && node.children.length > 0) {
		const message = '<Claim> has both a value and words.';
		report({
			...at,
			message,
			fix: 'remove the words to print the figure, or the value to keep the words.',
		});
	}
	if (format !== undefined && value === undefined) {
		const message = '<Claim> has a format, but no value to print.';
		report({ ...at, message, fix: 'remove the format, or add value="…".' });
	}
}

export const componentProps: Rule = {
	id: 'component-props',
	title: 'A component lacks a prop, or has one that is unknown or does not fit.',
	level: 'error',
	check(content, report) {
		for (const entry of content.entries) {
			if (!entry.body) continue;
			walkBody(entry.body, (node) => {
				const spec = isComponent(node) ? components[node.name ?? ''] : undefined;
				if (!isComponent(node) || !spec) return;
				checkGiven(entry, node, spec, report);
				checkMissing(entry, node, spec, report);
				checkClaim(entry, node, report);
			});
		}
	},
};
