// One line a dialect, in the order of the alphabet: `git` merges lines of several people by itself (see .gitattributes).
export { org } from './org.ts';
