/** The sections of the home page below the search, in their usual order. */
export const HOME_SECTIONS = ['terms', 'topics', 'steps', 'checks', 'questions', 'changes', 'map', 'glossary'] as const;

/**
 * One of {@link HOME_SECTIONS}: terms to start with, the topics, walk-throughs, what was checked, questions with their answers, what is new,
 * the map, the letters of the glossary.
 */
export type HomeSection = (typeof HOME_SECTIONS)[number];
