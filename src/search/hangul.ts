/** First syllable of the block of Unicode that holds all: initial × 588 + medial × 28 + final. */
const FIRST_SYLLABLE = 0xac00;
const FINALS = 28;
const MEDIALS_AND_FINALS = 21 * FINALS;

/** Places of consonants among the initials. */
const NIEUN = 2;
const RIEUL = 5;
const NONE = 11;

/** Places among the medials of i and of all that begin with y: ya, yae, yeo, ye, yo, yu, i. */
const FRONT = new Set([2, 3, 6, 7, 12, 17, 20]);

/**
 * Writes each syllable as the South writes it at the head of a word: without r, and without n before i and y. So
 * 로동당 and 노동당, 라진 and 나진, 리 and 이 agree, inside compounds as well.
 */
export const unifyHangul = (word: string): string =>
	word.replaceAll(/[\uac00-\ud7a3]/g, (syllable) => {
		const place = syllable.charCodeAt(0) - FIRST_SYLLABLE;
		const initial = Math.floor(place / MEDIALS_AND_FINALS);
		if (initial !== NIEUN && initial !== RIEUL) return syllable;
		const rest = place % MEDIALS_AND_FINALS;
		const spoken = FRONT.has(Math.floor(rest / FINALS)) ? NONE : NIEUN;
		return String.fromCharCode(FIRST_SYLLABLE + spoken * MEDIALS_AND_FINALS + rest);
	});

/** What is written onto a Korean noun to say what it does in the sentence. */
const PARTICLES =
	'에서는|에서의|에서도|에게서|으로는|으로의|까지의|이라는|에서|에게|에는|에도|으로|까지|부터|처럼|보다|이나|이란|라는|' +
	'과의|와의|은|는|이|가|을|를|의|에|와|과|도|로|만|란';

const AT_END = new RegExp(`^(.{2,}?)(?:${PARTICLES})$`, 'u');
const ALONE = new RegExp(`^(?:${PARTICLES})$`, 'u');

/** A Korean word without its particle, 조선 of 조선은; undefined where there is none or too little is left. */
export const stripParticle = (word: string): string | undefined => AT_END.exec(word)?.[1];

/** Whether a run of syllables is nothing but a particle, such as 는 in DMZ는. */
export const isParticle = (run: string): boolean => ALONE.test(run);
