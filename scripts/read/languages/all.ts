// One line a language, in the order of the alphabet: `git` merges lines of several people by itself (see .gitattributes).
export { arabic } from './arabic.ts';
export { chinese } from './chinese.ts';
export { dutch } from './dutch.ts';
export { french } from './french.ts';
export { german } from './german.ts';
export { hebrew } from './hebrew.ts';
export { italian } from './italian.ts';
export { japanese } from './japanese.ts';
export { korean } from './korean.ts';
export { polish } from './polish.ts';
export { portuguese } from './portuguese.ts';
export { russian } from './russian.ts';
export { spanish } from './spanish.ts';
