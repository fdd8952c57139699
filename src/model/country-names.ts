import type { PlaceCountry } from '../schemas/place.ts';

/** Short names of the countries that maps mark places in. */
export const countryNames: Record<PlaceCountry, string> = {
	KP: 'North Korea',
	KR: 'South Korea',
	CN: 'China',
	RU: 'Russia',
	JP: 'Japan',
	TW: 'Taiwan',
	MN: 'Mongolia',
	PH: 'the Philippines',
	IN: 'India',
	GU: 'Guam',
	US: 'the United States',
	CA: 'Canada',
	MX: 'Mexico',
	BR: 'Brazil',
	GB: 'the United Kingdom',
	EG: 'Egypt',
	ZA: 'South Africa',
	AU: 'Australia',
	UA: 'Ukraine',
};

/** "China", "China and North Korea", "China, North Korea and Russia". */
export function joinNames(names: readonly string[]): string {
	if (names.length < 2) return names.join('');
	return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
