/** A name that is read aloud, or compared, but not laid out: without the marks that keep its direction. */
export const spoken = (words: string) => words.replace(/[\u2066-\u2069]/g, '');
