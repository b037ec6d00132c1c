// One line a law, in the order of the alphabet: `git` merges lines of several people by itself (see .gitattributes).
export { belowATerm } from './below-a-term.ts';
export { company } from './company.ts';
export { habitOfNames } from './habit-of-names.ts';
export { headingsAlike } from './headings-alike.ts';
export { labelsAlike } from './labels-alike.ts';
export { listOfStatements } from './list-of-statements.ts';
export { listsAlike } from './lists-alike.ts';
export { littleSaid } from './little-said.ts';
export { titlesAlike } from './titles-alike.ts';
