// One line a law, in the order of the alphabet: `git` merges lines of several people by itself (see .gitattributes).
export { listOfStatements } from './list-of-statements.ts';
