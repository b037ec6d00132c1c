import { definitionsIn } from './parts/several.ts';
import { proposeSeveral, type Rule } from './rule.ts';

/** `ligament: bone to bone. tendon: muscle to bone`. */
export const severalNames: Rule = {
	name: 'several-names',
	says: 'Names with what they are stand one behind the other in a line, each with the same sign behind it.',
	examples: [
		{ notes: 'ligament: bone to bone. tendon: muscle to bone', reads: 'definition ligament + member tendon' },
		{ notes: 'Stamen = the male part; Pistil = the female part', reads: 'definition Stamen + member Pistil' },
		{ notes: 'spine=back, hinge=the part that bends', reads: 'definition spine + member hinge' },
		{ notes: 'ring := group with two operations. field := ring that divides.', reads: 'definition ring + member field' },
		{ notes: '借方=左側 / 貸方=右側', reads: 'definition 借方 + member 貸方' },
		{ notes: '쟁기=밭을 가는 도구, 호미=김을 매는 도구', reads: 'definition 쟁기 + member 호미' },
		{ notes: 'ступица=середина колеса, спица=стержень от неё к ободу', reads: 'definition ступица + member спица' },
	],
	counterExamples: [
		{ notes: 'Place: Berlin; Date: Monday', not: 'definition Place + member Date' },
		{ notes: 'Stamen: the male part; it bears pollen: grains', not: 'definition Stamen + member it bears pollen' },
		{ notes: 'mu = 3, sigma = 2', not: 'definition mu + member sigma' },
		{ notes: 'a = b, b = c', not: 'definition a + member b' },
		{ notes: '`user=ann`, `mode=dry`', not: 'definition user + member mode' },
	],
	propose: (line) => proposeSeveral(line, definitionsIn(line, { start: 0, end: line.plain.trimEnd().length })),
};
