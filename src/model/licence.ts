/** The terms of the site's own texts, drawings and tables. */
export const LICENCE = { name: 'CC BY 4.0', href: 'https://creativecommons.org/licenses/by/4.0/' };
