/** Stands in for the module of Docusaurus that adds languages to the code highlighter: this site adds none (see `split-vendor-chunks.ts`). */
export {};
