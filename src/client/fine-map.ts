/** From this width in CSS pixels a map is large enough to show a finer coast. */
const LARGE = 420;

/** Reads a drawing. The policy of the pages lets no script parse text, but an answer may come as a document. */
function readDrawing(address: string): Promise<Document | null> {
	return new Promise((resolve) => {
		const request = new XMLHttpRequest();
		request.responseType = 'document';
		request.onload = () => resolve(request.status === 200 ? request.responseXML : null);
		request.onerror = () => resolve(null);
		request.open('GET', address);
		request.send();
	});
}

/** Puts the finer ground of a map in the place of the one that came with the page, where the map is shown large. */
export async function refineMap(frame: HTMLElement): Promise<void> {
	const address = frame.dataset.fine;
	if (!address || frame.clientWidth < LARGE) return;
	const ground = (await readDrawing(address))?.querySelector('.map-ground');
	if (ground) frame.querySelector('.map-ground')?.replaceWith(document.adoptNode(ground));
}
