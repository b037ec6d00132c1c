// One line a law, in the order of the alphabet: `git` merges lines of several people by itself (see .gitattributes).
export { headingsAlike } from './headings-alike.ts';
export { labelsAlike } from './labels-alike.ts';
export { listOfStatements } from './list-of-statements.ts';
