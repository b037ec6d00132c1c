/** Branded strings: the type checker does not take one for another. */

/** A term's permalink id: lower-case words joined by hyphens. */
export type TermId = string & { readonly __brand: 'TermId' };

/** A topic's address without its leading slash. */
export type TopicId = string & { readonly __brand: 'TopicId' };

/** A heading's fixed id on its page. */
export type SectionId = string & { readonly __brand: 'SectionId' };

/** Names that count as the same have the same key: see `nameKey` in `name-key.ts`. */
export type NameKey = string & { readonly __brand: 'NameKey' };
