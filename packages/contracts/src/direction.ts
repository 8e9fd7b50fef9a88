const HEBREW = /[\u0590-\u05ff]/;
/** A name with any Hebrew in it was written from the right, whatever letter it begins with: «WOD של שישי». */
export const directionOf = (name: string): 'rtl' | 'auto' => (HEBREW.test(name) ? 'rtl' : 'auto');
/** A name of unknown script inside a sentence: from the right where it is Hebrew, else by its first strong letter. */
export const isolate = (value: string) => `${HEBREW.test(value) ? '\u2067' : '\u2068'}${value}\u2069`;
