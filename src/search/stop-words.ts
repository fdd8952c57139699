/** Words that stand everywhere and so tell nothing apart. Not "us", which is the United States as well. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
	(
		'a about after all also am an and any are as at be been being but by can could did do does doing for from ' +
		'get give had has have he her him his how i if in into is it its just many me most much my no not of on or ' +
		'our really she should so some still such tell than that the their them then there these they this those ' +
		'to too up upon was we were what whats when where which while who whom whose why will with would you your'
	).split(' '),
);
