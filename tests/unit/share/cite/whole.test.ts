import { expect, test } from 'vitest';
import { formatWhole } from '../../../../src/share/cite/whole.ts';

const work = {
	work: 'The river',
	subtitle: 'From source to mouth',
	author: 'River contributors',
	version: '2026-06-12',
};

test('the whole work is cited by body, title, version and address', () => {
	expect(formatWhole({ ...work, url: 'example.org' })).toBe(
		'River contributors. The river: From source to mouth. Version of June 12, 2026. example.org.',
	);
});

test('where it has no address yet, none is made up', () => {
	expect(formatWhole({ ...work, url: undefined })).not.toContain('undefined');
});
