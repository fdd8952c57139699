import { makeReadingRule } from '../make-reading-rule.ts';

export const yamlSyntax = makeReadingRule('yaml-syntax', {
	title: 'The YAML of an entry or of front matter cannot be parsed.',
	level: 'error',
});
