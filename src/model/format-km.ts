const figures = new Intl.NumberFormat('en-GB');

/** To what a distance is rounded, by its size: no map of ours knows it better. */
function getStep(km: number): number {
	if (km < 20) return 1;
	if (km < 200) return 5;
	return km < 2000 ? 10 : 100;
}

/** A distance in whole kilometres, rounded by its size: 3, 45, 320, 9,700. */
function roundKm(km: number): number {
	const step = getStep(km);
	return Math.max(1, Math.round(km / step) * step);
}

/**
 * A distance measured between places, as printed.
 *
 * @example formatKm(43.7) // "about 45 km"
 */
export function formatKm(km: number): string {
	if (km < 1) return 'less than 1\u00A0km';
	return `about ${figures.format(roundKm(km))}\u00A0km`;
}
