import { definitionsIn } from './parts/several.ts';
import { headAt, membersAt, NOTHING, propose, type Rule } from './rule.ts';

/** `ligament: bone to bone. tendon: muscle to bone`. */
export const severalNames: Rule = {
	name: 'several-names',
	says: 'Names with what they are stand one behind the other in a line, each with the same sign behind it.',
	examples: [
		{ notes: 'ligament: bone to bone. tendon: muscle to bone', reads: 'definition ligament + member tendon' },
		{ notes: 'Stamen = the male part; Pistil = the female part', reads: 'definition Stamen + member Pistil' },
	],
	counterExamples: [
		{ notes: 'Place: Berlin; Date: Monday', not: 'definition Place + member Date' },
		{ notes: 'Stamen: the male part; it bears pollen: grains', not: 'definition Stamen + member it bears pollen' },
	],
	propose: (line) => {
		const parts = definitionsIn(line, { start: 0, end: line.plain.trimEnd().length });
		const [first, ...others] = parts;
		if (first === undefined) return NOTHING;
		return propose(line, 'definition', {
			head: headAt(line, first.name),
			names: membersAt(
				line,
				others.map(({ name }) => name),
			),
			body: first.body,
			about: parts.map(({ name, body }) => ({ name: line.text(name), body })),
		});
	},
};
