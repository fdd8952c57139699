import { describe, expect, it } from 'vitest';
import { synonymsSchema } from '../../../src/schemas/synonyms.ts';

const isValid = (data: unknown) => synonymsSchema.safeParse(data).success;

describe('synonymsSchema', () => {
	it('takes groups of words', () => {
		expect(isValid({ groups: [['nukes', 'nuclear weapons']] })).toBe(true);
	});

	it('asks for two words in a group', () => {
		expect(isValid({ groups: [['nukes']] })).toBe(false);
	});

	it('refuses numbers, which need quotes', () => {
		expect(isValid({ groups: [[6.25, 'Korean War']] })).toBe(false);
	});
});
