import type { Claim } from '../../schemas/claim.ts';
import type { Place } from '../../schemas/place.ts';

/** The entries that maps refer to, by id. */
export interface MapContent {
	places: ReadonlyMap<string, Place>;
	claims: ReadonlyMap<string, Pick<Claim, 'values'>>;
}
