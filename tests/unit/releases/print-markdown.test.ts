import { expect, test } from 'vitest';
import { parseText } from '../../../src/releases/canonical-text.ts';
import { printMarkdown } from '../../../src/releases/print-markdown.ts';

const text = parseText(`canonical-text/1
work: Rivers
author: Friends
licence: CC BY 4.0
language: en-GB
chapter: river
title: The river
question: How long is it?
standfirst: A river. [1]
checked: 2026-06-12

@p-2222 key-point
It is wet.

@p-3333 key-point
It is long. [1, 2]

@length heading-2
Length

@p-4444 paragraph voice=argument
Some *stars* and _lines_.

@old-survey note
A note.

@map-river map
The river
Beneath it.
What it shows.

@forecast-dry forecast
It dries up.
Failed. Time allowed: 2025.

@river/atlas claim confidence=estimate
length: 4 km [1]

@source-atlas source number=1 grade=A
An atlas, 2020
https://example.org/a_b

@source-gauges source number=2 grade=B
Gauges
`);

test('a chapter in Markdown has its words, ids, drawings and sources', () => {
	const drawings = new Map([['map-river', 'https://example.org/maps/river.svg']]);
	expect(printMarkdown(text, 'https://example.org/river/', drawings)).toBe(`# The river

*How long is it?*

A river.[^1]

Rivers. Friends, CC BY 4.0. Evidence checked to 2026-06-12. Page: <https://example.org/river/>; a paragraph has the address <https://example.org/river/#ID>.

## In short

- <a id="p-2222"></a>It is wet.
- <a id="p-3333"></a>It is long.[^1][^2]

## <a id="length"></a>Length

<a id="p-4444"></a>*The essay’s argument:* Some \\*stars\\* and \\_lines\\_.

<a id="old-survey"></a>(Note: A note.)

<a id="map-river"></a>**The river**

![What it shows.](https://example.org/maps/river.svg)

Beneath it.

<a id="forecast-dry"></a>**Forecast:** It dries up.

Failed. Time allowed: 2025.

## Sources

[^1]: An atlas, 2020. <https://example.org/a_b>
[^2]: Gauges
`);
});
