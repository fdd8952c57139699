import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { BuiltRule } from '../built-rule.ts';
import { getElements, type Page } from '../read-site.ts';

const validator = new HtmlValidate(
	new StaticConfigLoader({
		root: true,
		extends: ['html-validate:standard', 'html-validate:a11y'],
		rules: {
			// Not in the presets: every id that an attribute names exists, every field has a label.
			'no-missing-references': 'error',
			'input-missing-label': 'error',

			// Safari no longer takes a list for one once its bullets are styled away.
			'no-redundant-role': ['error', { exclude: ['list'] }],

			// Rules of our own say these in the words of this project.
			'no-dup-id': 'off', // duplicate-id
			'empty-title': 'off', // duplicate-title
			'wcag/h30': 'off', // vague-link-label
			'wcag/h37': 'off', // missing-alt
		},
	}),
);

/** Faults that are none in a template, since a script writes the text. */
const FILLED_LATER = ['empty-heading', 'text-content'];

function isInTemplate(page: Page, offset: number): boolean {
	return getElements(page, 'template').some(({ sourceCodeLocation: place }) => {
		return place && place.startOffset <= offset && offset < place.endOffset;
	});
}

export const invalidHtml: BuiltRule = {
	id: 'invalid-html',
	title: 'A page breaks the HTML standard, as html-validate reads it.',
	check(site, report) {
		for (const page of site.pages) {
			const { file, html } = page;
			const { results } = validator.validateStringSync(html, file);
			for (const found of results.flatMap(({ messages }) => messages)) {
				const { ruleId, message, offset, ruleUrl } = found;
				if (FILLED_LATER.includes(ruleId) && isInTemplate(page, offset)) continue;
				report({
					file,
					offset,
					message: `${message} (${ruleId}).`,
					fix: `correct the markup${ruleUrl === undefined ? '' : `; ${ruleUrl} says how`}.`,
				});
			}
		}
	},
};
