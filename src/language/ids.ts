/** Branded strings: the type checker does not accept one kind of id in place of another. */

/** A term's permalink id: lower-case words joined by hyphens. */
export type TermId = string & { readonly __brand: 'TermId' };

/** A topic's address without its leading slash. */
export type TopicId = string & { readonly __brand: 'TopicId' };

/** A heading's id on its page. */
export type SectionId = string & { readonly __brand: 'SectionId' };

/** A key that is equal for all spellings of a name: see `nameKey` in `name-key.ts`. */
export type NameKey = string & { readonly __brand: 'NameKey' };
