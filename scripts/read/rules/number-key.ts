import { sidesOf } from './parts/sides.ts';
import { headAt, NOTHING, propose, type Rule } from './rule.ts';

/** `443<tab>HTTPS`, `22: SSH`: a number and what it stands for. */
export const numberKey: Rule = {
	name: 'number-key',
	says: 'A number and what it stands for; the number is no term.',
	examples: [
		{ notes: '443\tHTTPS', reads: 'definition (443)' },
		{ notes: '22: SSH', reads: 'definition (22)' },
	],
	counterExamples: [{ notes: '22: SSH', not: 'definition 22' }],
	propose: (line) => {
		const sides = sidesOf(line);
		if (sides === undefined || sides.phrase !== undefined || sides.right.end <= sides.right.start) return NOTHING;
		if (!/^[\d.,:/-]{1,20}$/u.test(line.text(sides.left))) return NOTHING;
		return propose(line, 'definition', { head: headAt(line, sides.left, false), body: sides.right });
	},
};
