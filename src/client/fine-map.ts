/** From this width in CSS pixels a map is large enough to show a finer coast. */
const LARGE = 420;

/** Puts the finer ground of a map in the place of the one that came with the page, where the map is shown large. */
export async function refineMap(frame: HTMLElement): Promise<void> {
	const address = frame.dataset.fine;
	if (!address || frame.clientWidth < LARGE) return;
	const answer = await fetch(address);
	if (!answer.ok) return;
	const fine = new DOMParser().parseFromString(await answer.text(), 'image/svg+xml');
	const ground = fine.querySelector('.map-ground');
	if (ground) frame.querySelector('.map-ground')?.replaceWith(document.adoptNode(ground));
}
