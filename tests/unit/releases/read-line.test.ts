import { describe, expect, test } from 'vitest';
import { gatherMarks, numberPlaces } from '../../../src/markdown/gather-marks.ts';
import { buildSite } from '../../../src/model/build-site.ts';
import { parseBody } from '../../../src/model/parse-body.ts';
import type { Run } from '../../../src/releases/canonical-text.ts';
import { joinRuns, readLine } from '../../../src/releases/read-line.ts';
import { makeChapter, makeClaim, makeSource, makeValue } from '../../support/make-entries.ts';
import { readSiteEntries } from '../../support/read-site-entries.ts';

const claim = makeClaim({
	values: { atlas: makeValue({ value: 1400, unit: 'km', sources: ['atlas'] }) },
	sources: [{ id: 'survey', says: 'It is long.' }],
});

/** The one line of a chapter. */
function read(body: string): Run[] {
	const site = buildSite({
		...readSiteEntries(),
		chapters: [makeChapter({ body })],
		pages: [],
		claims: [claim],
		sources: [makeSource(), makeSource({ id: 'survey' })],
		forecasts: [],
		timeline: [],
		permalinks: [],
	});
	const root = parseBody(body);
	const [line] = 'children' in root ? root.children : [];
	const nodes = line && 'children' in line ? line.children : [];
	return readLine(gatherMarks(nodes, numberPlaces(root)), { site, text: site.chapters[0]! });
}

describe('a line of a chapter', () => {
	test('has its figures, the first in miles, too, and a mark behind each sentence', () => {
		expect(
			read(
				'It is <Claim id="river-length" value="atlas" /> long. It has <Claim id="river-length" value="atlas" format="number" />, and *that* is <Claim id="river-length">long</Claim>. The end.',
			),
		).toEqual([
			'It is 1,400 km (870 miles) long.',
			[1],
			' It has 1,400, and that is long.',
			[1, 2],
			' The end.',
		]);
	});

	test('has names, words of links and chances, but no notes', () => {
		expect(
			read(
				'In [the North](/dmz/) <Person id="kim-jong-un" /> found it <Likelihood degree="likely">likely</Likelihood><Note id="a-note">A note.</Note>, in so many\nwords.',
			),
		).toEqual(['In the North Kim Jong Un found it likely (55–80%), in so many words.']);
	});
});

test.each<[runs: Run[], joined: Run[]]>([
	[['a ', ' b'], ['a b']],
	[[' a', [], 'b '], ['ab']],
	[
		['a. ', [1], ' b'],
		['a.', [1], ' b'],
	],
	[['12\u00a0June', '\n', ''], ['12 June']],
	[['e\u0301'], ['\u00e9']],
	[[[1, 2]], [[1, 2]]],
])('%j is joined to %j', (runs, joined) => {
	expect(joinRuns(runs)).toEqual(joined);
});
