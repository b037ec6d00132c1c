/** What the pages of the glossary are made of; `src/site/transforms/rehype-glossary-entries.ts` puts these into them. */
export { GlossaryEntry } from './GlossaryEntry.tsx';
export { GlossaryLetter } from './GlossaryLetter.tsx';
export { GlossaryPage } from './GlossaryPage.tsx';
