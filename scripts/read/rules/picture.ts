import { propose, type Rule } from './rule.ts';

/** Pictures that the author put between the lines. */
export const picture: Rule = {
	name: 'picture',
	says: 'A line of nothing but images of the notebook shows them and says nothing itself.',
	forms: ['image'],
	examples: [
		{ notes: '![the hive from above](img/hive.png)', reads: 'junk' },
		{ notes: '![[brood.jpg|300]]', reads: 'junk' },
		{ notes: '- <img src="comb.svg" alt="comb">', reads: 'junk' },
	],
	counterExamples: [
		{ notes: '![the hive from above](img/hive.png)', not: 'term the hive from above' },
		{ notes: '![[Swarm cell.png]]', not: 'term Swarm cell.png' },
	],
	propose: (line) => propose(line, 'junk'),
};
