import { describe, expect, test } from 'vitest';
import type { Citable } from '../../../../src/share/cite/citable.ts';
import { citationStyles } from '../../../../src/share/cite/citation-styles.ts';

const chapter: Citable = {
	title: 'The line: 4 km & 70 years',
	work: 'Three Borders',
	subtitle: 'North Korea between China, Russia and the South',
	author: 'Three Borders contributors',
	url: 'https://example.org/dmz/',
	version: '2026-06-12',
	accessed: '2026-09-03',
	language: 'en-GB',
};
const map: Citable = {
	...chapter,
	title: 'How far a missile reaches?',
	form: 'Map',
	url: 'https://example.org/maps/missile-ranges/',
	archive: { url: 'https://example.org/v/2026-06-13/military/', day: '2026-06-13' },
};

const cite = (part: Citable): string =>
	citationStyles.map(({ label, format }) => `${label}\n${format(part)}`).join('\n\n');

describe('what is cited', () => {
	test('a chapter, in all ways', () => {
		expect(cite(chapter)).toMatchInlineSnapshot(`
			"APA
			Three Borders contributors. (2026, June 12). The line: 4 km & 70 years. In Three Borders: North Korea between China, Russia and the South (Version 2026-06-12). Retrieved September 3, 2026, from https://example.org/dmz/

			MLA
			Three Borders contributors. “The line: 4 km & 70 years.” Three Borders: North Korea between China, Russia and the South, version of 12 June 2026, https://example.org/dmz/. Accessed 3 Sept. 2026.

			Chicago
			Three Borders contributors. “The line: 4 km & 70 years.” In Three Borders: North Korea between China, Russia and the South. Version of June 12, 2026. Accessed September 3, 2026. https://example.org/dmz/.

			Wikipedia
			{{cite web |author=((Three Borders contributors)) |title=The line: 4 km & 70 years |url=https://example.org/dmz/ |website=Three Borders |date=12 June 2026 |access-date=3 September 2026}}

			BibTeX
			@incollection{three-borders-dmz-2026,
			  author = {{Three Borders contributors}},
			  title = {{The line: 4 km \\& 70 years}},
			  booktitle = {{Three Borders: North Korea between China, Russia and the South}},
			  date = {2026-06-12},
			  year = {2026},
			  month = jun,
			  version = {2026-06-12},
			  url = {https://example.org/dmz/},
			  urldate = {2026-09-03},
			  langid = {en-GB},
			}

			RIS
			TY  - CHAP
			AU  - Three Borders contributors,
			TI  - The line: 4 km & 70 years
			T2  - Three Borders: North Korea between China, Russia and the South
			PY  - 2026
			DA  - 2026/06/12
			ET  - Version 2026-06-12
			LA  - en-GB
			UR  - https://example.org/dmz/
			Y2  - 2026/09/03
			ER  - 

			CSL-JSON
			[
			  {
			    "id": "https://example.org/dmz/",
			    "type": "chapter",
			    "author": [
			      {
			        "literal": "Three Borders contributors"
			      }
			    ],
			    "title": "The line: 4 km & 70 years",
			    "container-title": "Three Borders: North Korea between China, Russia and the South",
			    "issued": {
			      "date-parts": [[2026, 6, 12]]
			    },
			    "version": "2026-06-12",
			    "URL": "https://example.org/dmz/",
			    "accessed": {
			      "date-parts": [[2026, 9, 3]]
			    },
			    "language": "en-GB"
			  }
			]"
		`);
	});

	test('a map with a copy that stays, in all ways', () => {
		expect(cite(map)).toMatchInlineSnapshot(`
			"APA
			Three Borders contributors. (2026, June 12). How far a missile reaches? [Map]. In Three Borders: North Korea between China, Russia and the South (Version 2026-06-12). Retrieved September 3, 2026, from https://example.org/maps/missile-ranges/ (archived June 13, 2026, at https://example.org/v/2026-06-13/military/)

			MLA
			Three Borders contributors. “How far a missile reaches?” Three Borders: North Korea between China, Russia and the South, version of 12 June 2026, https://example.org/maps/missile-ranges/. Map. Accessed 3 Sept. 2026. Archived 13 June 2026, https://example.org/v/2026-06-13/military/.

			Chicago
			Three Borders contributors. “How far a missile reaches?” Map in Three Borders: North Korea between China, Russia and the South. Version of June 12, 2026. Accessed September 3, 2026. https://example.org/maps/missile-ranges/. Archived June 13, 2026, at https://example.org/v/2026-06-13/military/.

			Wikipedia
			{{cite web |author=((Three Borders contributors)) |title=How far a missile reaches? |type=Map |url=https://example.org/maps/missile-ranges/ |website=Three Borders |date=12 June 2026 |access-date=3 September 2026 |archive-url=https://example.org/v/2026-06-13/military/ |archive-date=13 June 2026 |url-status=live}}

			BibTeX
			@incollection{three-borders-maps-missile-ranges-2026,
			  author = {{Three Borders contributors}},
			  title = {{How far a missile reaches?}},
			  booktitle = {{Three Borders: North Korea between China, Russia and the South}},
			  type = {Map},
			  date = {2026-06-12},
			  year = {2026},
			  month = jun,
			  version = {2026-06-12},
			  url = {https://example.org/maps/missile-ranges/},
			  urldate = {2026-09-03},
			  note = {Archived 2026-06-13 at https://example.org/v/2026-06-13/military/},
			  langid = {en-GB},
			}

			RIS
			TY  - CHAP
			AU  - Three Borders contributors,
			TI  - How far a missile reaches?
			T2  - Three Borders: North Korea between China, Russia and the South
			M3  - Map
			PY  - 2026
			DA  - 2026/06/12
			ET  - Version 2026-06-12
			LA  - en-GB
			UR  - https://example.org/maps/missile-ranges/
			Y2  - 2026/09/03
			N1  - Archived 2026-06-13 at https://example.org/v/2026-06-13/military/
			ER  - 

			CSL-JSON
			[
			  {
			    "id": "https://example.org/maps/missile-ranges/",
			    "type": "chapter",
			    "author": [
			      {
			        "literal": "Three Borders contributors"
			      }
			    ],
			    "title": "How far a missile reaches?",
			    "genre": "Map",
			    "container-title": "Three Borders: North Korea between China, Russia and the South",
			    "issued": {
			      "date-parts": [[2026, 6, 12]]
			    },
			    "version": "2026-06-12",
			    "URL": "https://example.org/maps/missile-ranges/",
			    "accessed": {
			      "date-parts": [[2026, 9, 3]]
			    },
			    "language": "en-GB",
			    "archive": "Three Borders",
			    "archive_location": "https://example.org/v/2026-06-13/military/"
			  }
			]"
		`);
	});
});

const get = (label: string) => citationStyles.find((style) => style.label === label)!.format;

test('signs of a template do not end it', () => {
	const text = get('Wikipedia')({ ...chapter, title: 'A | b [c] {{d}}' });
	expect(text).toContain('|title=A {{!}} b &#91;c&#93; &#123;&#123;d&#125;&#125; |');
});

test('signs of TeX are plain', () => {
	const text = get('BibTeX')({ ...chapter, title: '50 % of \\$1_000 #1 ~ {x} ^' });
	expect(text).toContain(
		String.raw`title = {{50 \% of \textbackslash{}\$1\_000 \#1 \textasciitilde{} \{x\} \textasciicircum{}}},`,
	);
});

test('letters of other scripts stay', () => {
	for (const { format } of citationStyles) {
		expect(format({ ...chapter, title: '조선로동당' })).toContain('조선로동당');
	}
});

test.each([
	['2026-05-01', '1 May 2026'],
	['2026-06-30', '30 June 2026'],
	['2026-09-03', '3 Sept. 2026'],
	['2026-11-28', '28 Nov. 2026'],
])('MLA writes %s as %s', (accessed, words) => {
	expect(get('MLA')({ ...chapter, accessed })).toMatch(new RegExp(`Accessed ${words}\\.$`));
});
