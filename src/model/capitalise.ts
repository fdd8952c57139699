/** The same words with a capital at their beginning: "Foreign minister". */
export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
