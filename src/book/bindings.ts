/**
 * A way in which the texts are bound: the book on paper, its record (what the book rests on, on paper too), the book for
 * e-readers.
 */
export type BindingName = 'book' | 'record' | 'e-book';
