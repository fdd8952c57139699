import { describe, expect, it } from 'vitest';
import { personSchema } from '../../../src/schemas/person.ts';
import { listIssues } from '../../support/list-issues.ts';

const person = {
	name: 'The Ferryman',
	country: 'KP',
	role: 'Takes people across.',
	sources: ['atlas'],
	checkedTo: '2026-06-12',
};

describe('a person', () => {
	it('needs a name, a country, a role, a source and the day it was checked to', () => {
		expect(listIssues(personSchema, person)).toBe('');
		expect(listIssues(personSchema, {})).toMatch(
			/^name: .*\ncountry: .*\nrole: .*\nsources: .*\ncheckedTo: .*$/,
		);
		expect(listIssues(personSchema, { ...person, sources: [] })).toContain(
			'A person needs at least one source.',
		);
	});

	it('has lists that may be left out', () => {
		expect(personSchema.parse(person)).toEqual({
			...person,
			romanisations: [],
			posts: [],
			claims: [],
		});
	});

	it('holds a post from one day to another, both as exact as they are known', () => {
		const posts = [{ post: 'pilot', from: '2012-04-11', to: '2016' }, { post: 'mate' }];
		expect(listIssues(personSchema, { ...person, posts })).toBe('');
		expect(
			listIssues(personSchema, { ...person, posts: [{ post: 'pilot', from: 'spring' }] }),
		).toContain('posts.0.from');
	});
});
