import { createHash } from 'node:crypto';
import {
	type Element,
	getAttribute,
	getAttributeOffset,
	getOffset,
	getText,
} from '../../../html/dom.ts';
import type { BuiltFinding, BuiltRule } from '../built-rule.ts';
import { getElements, type Page } from '../read-site.ts';

/** The sources that each directive of a policy allows. */
type Policy = Map<string, string[]>;

/** Types of `<script>` that a browser runs, so that the policy must allow them. */
const RUN = /^(?:module|importmap|speculationrules|(?:text|application)\/javascript)?$/;

function findPolicy(page: Page): Policy | undefined {
	const meta = getElements(page, 'meta').find(
		(element) => getAttribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy',
	);
	const content = meta && getAttribute(meta, 'content');
	if (content === undefined) return undefined;
	const directives = content.split(';').map((directive) => directive.trim().split(/\s+/));
	return new Map(directives.map(([name = '', ...sources]) => [name, sources]));
}

/** Whether a policy allows an inline text by the hash of just that text. */
function allows(policy: Policy, directive: string, text: string): boolean {
	const sources = policy.get(directive) ?? policy.get('default-src') ?? [];
	return ['sha256', 'sha384', 'sha512'].some((algorithm) => {
		if (!sources.some((source) => source.startsWith(`'${algorithm}-`))) return false;
		const hash = createHash(algorithm).update(text).digest('base64');
		return sources.includes(`'${algorithm}-${hash}'`);
	});
}

const isInlineScript = (element: Element): boolean =>
	element.tagName === 'script' &&
	getAttribute(element, 'src') === undefined &&
	RUN.test(getAttribute(element, 'type') ?? '');

const shorten = (text: string): string => {
	const line = text.trim().replace(/\s+/g, ' ');
	return line.length > 40 ? `${line.slice(0, 40)}…` : line;
};

type Fault = Omit<BuiltFinding, 'file'>;

/** Sources that make a policy useless. */
function* checkPolicy(policy: Policy): Generator<Fault> {
	for (const [directive, sources] of policy) {
		const unsafe = sources.find((source) => /^'unsafe-(?:inline|eval)'$/.test(source));
		if (unsafe === undefined) continue;
		yield {
			message: `The content security policy has ${unsafe} in ${directive}.`,
			fix: 'take it out, and list the hash of each inline script and style instead.',
		};
	}
}

/** Scripts and styles that the policy of their own page blocks. */
function* checkElement(policy: Policy, element: Element): Generator<Fault> {
	const { tagName } = element;
	const handler = element.attrs.find(({ name }) => /^on[a-z]+$/.test(name));
	if (handler) {
		yield {
			offset: getAttributeOffset(element, handler.name),
			message: `The policy blocks <${tagName} ${handler.name}>.`,
			fix: 'add the listener in a script of src/client/.',
		};
	}
	if (tagName !== 'style' && !isInlineScript(element)) return;
	const directive = `${tagName}-src`;
	const text = getText(element);
	if (text === '' || allows(policy, directive, text)) return;
	yield {
		offset: getOffset(element),
		message: `The policy blocks <${tagName}> "${shorten(text)}": its hash is not in ${directive}.`,
		fix: 'add the hash to security.csp in astro.config.mjs, or let Astro make the element (no is:inline).',
	};
}

function listFaults(page: Page): Fault[] {
	const policy = findPolicy(page);
	if (policy) {
		const ofElements = page.elements.flatMap((element) => [...checkElement(policy, element)]);
		return [...checkPolicy(policy), ...ofElements];
	}
	const message = 'The page has no content security policy.';
	return [
		{ message, fix: 'build it with DocumentLayout, and keep security.csp in astro.config.mjs.' },
	];
}

export const brokenPolicy: BuiltRule = {
	id: 'broken-policy',
	title: 'A page has no content security policy, or one that blocks its own scripts or styles.',
	check(site, report) {
		for (const page of site.pages) {
			for (const fault of listFaults(page)) report({ file: page.file, ...fault });
		}
	},
};
