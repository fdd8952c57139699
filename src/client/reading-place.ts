/** Where the chapter last opened is kept, on this device alone. */
const KEY = 'chapter';

/** The path of the chapter last opened, or null where there is none or storage is forbidden. */
export function readPlace(): string | null {
	try {
		return localStorage.getItem(KEY);
	} catch {
		return null;
	}
}

/** Keeps the path of a chapter; where storage is forbidden, nothing is kept. */
export function writePlace(path: string): void {
	try {
		localStorage.setItem(KEY, path);
	} catch {
		// The first page then offers to begin, not to go on.
	}
}
