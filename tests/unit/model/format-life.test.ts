import { expect, test } from 'vitest';
import { formatLifetime, formatTenure } from '../../../src/model/format-life.ts';

test.each([
	[{ born: '1912-04-15', died: '1994-07-08' }, '15 April 1912 to 8 July 1994'],
	[{ born: '1964' }, 'born 1964'],
	[{ born: '1982/1984' }, 'born between 1982 and 1984'],
	[{ born: '1941/1942', died: '2011-12-17' }, 'born between 1941 and 1942, died 17 December 2011'],
	[{ died: '2010-10-10' }, 'died 10 October 2010'],
	[{}, ''],
])('a lifetime of %j', (life, words) => {
	expect(formatLifetime(life)).toBe(words);
});

test.each([
	[{ from: '2016-06-29' }, 'since 29 June 2016'],
	[{ from: '2000', to: '2008' }, '2000 to 2008'],
	[{ to: '2013-12' }, 'until December 2013'],
	[{}, ''],
])('a post held %j', (post, words) => {
	expect(formatTenure(post)).toBe(words);
});
