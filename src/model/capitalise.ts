/** The same words with a capital at their beginning: "Foreign minister". */
export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The same words without one, to go on in a sentence: "foreign minister". */
export const uncapitalise = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
