/** The one region of the page that speaks. It is there before it has something to say, or some would not hear it. */
const region = document.createElement('p');
region.className = 'visually-hidden';
region.role = 'status';
document.body.append(region);

/** Says something to whoever does not see it. */
export function announce(words: string): void {
	// The same words twice are news too.
	region.textContent = region.textContent === words ? `${words}\u00a0` : words;
}
