/*
 * Sets letters closer or wider by a hair where a text on the screen would break otherwise in the font that has come
 * than in its fallback, before it is painted. Best so that every link begins where it did, else so that the text is as
 * high as before. Distances in CSS pixels; a try is so many steps of 1/600 em for each letter.
 */
{
	const texts = ':is(h1, h2, h3, p, ul, ol, li, dt, dd, th, td, caption, figcaption)';
	const mostDown = 3;
	const mostAcross = 24;
	const most = 16;
	const tries = Array.from({ length: 2 * most + 1 }, (_, i) => (i % 2 ? i + 1 : -i) / 2);
	const coarseTries = tries.flatMap((steps) => (steps % 4 ? [] : 2 * steps));
	const lines = new Map();
	const spaced = new Set();
	let watched;

	const measure = (text) => {
		const { left, top, height } = text.getBoundingClientRect();
		const range = new Range();
		const parts = [...text.childNodes].map((part) => {
			range.selectNode(part);
			const [rect] = range.getClientRects();
			return rect && { x: rect.left - left, y: rect.top - top };
		});
		return { letters: text.textContent.length, height, parts };
	};

	const watch = () => {
		lines.clear();
		for (const text of document.querySelectorAll(texts)) {
			if (!text.checkVisibility({ contentVisibilityAuto: true })) continue;
			const { top, bottom } = text.getBoundingClientRect();
			if (top > innerHeight) break;
			if (bottom > 0) lines.set(text, measure(text));
		}
	};

	const isNear = (now, before, far) => !(Math.abs(now - before) > far);

	const settle = (text, { letters, height, parts: places }) => {
		if (text.textContent.length !== letters) return;
		const isAsHigh = (now = measure(text)) => isNear(now.height, height, mostDown);
		const isWhole = (across) => () => {
			const now = measure(text);
			return (
				isAsHigh(now) &&
				now.parts.every(
					(part, i) =>
						isNear(part?.y, places[i]?.y, mostDown) && isNear(part?.x, places[i]?.x, across),
				)
			);
		};
		const isStill = isWhole(mostAcross);
		if (isStill()) return;
		// A text that has a link on each line may need other spaces for its links.
		const parts = text.querySelector(texts) ? [] : [...text.children];
		const read = (element, name) => Number.parseFloat(getComputedStyle(element)[name]) || 0;
		const set = new Map(
			[text, ...parts].map((element) => [element, read(element, 'letterSpacing')]),
		);
		const step = read(text, 'fontSize') / 600;
		const space = (element, steps) => {
			element.style.letterSpacing = steps ? `${set.get(element) + steps * step}px` : '';
			spaced.add(element);
		};
		const find = (isKept) =>
			tries.some((steps) => {
				space(text, steps);
				return isKept();
			});
		const findWithParts = () =>
			parts.length > 0 &&
			coarseTries.some((steps) => {
				for (const part of parts) space(part, steps);
				return find(isStill);
			});
		if (find(isStill) || findWithParts()) return;
		for (const part of parts) space(part, 0);
		if (!find(isWhole(Infinity)) && !find(() => isAsHigh())) space(text, 0);
	};

	const follow = () => {
		for (const [text, before] of [...lines].reverse()) settle(text, before);
		const now = `${document.getElementsByTagName('*').length} ${scrollY} ${innerWidth}`;
		if (now !== watched) watch();
		watched = now;
		if (document.fonts.status === 'loading') requestAnimationFrame(follow);
	};

	document.fonts.addEventListener('loading', follow);
	if (document.fonts.status === 'loading') follow();
	let width = innerWidth;
	addEventListener('resize', () => {
		// The bars of a phone change the height alone.
		if (innerWidth === width) return;
		width = innerWidth;
		for (const text of spaced) text.style.letterSpacing = '';
		spaced.clear();
	});
}
