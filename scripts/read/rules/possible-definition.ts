import type { LineFacts } from '../facts/line-facts.ts';
import type { Reading } from '../reading.ts';
import { NOTHING, type Proposal, propose, type Rule } from './rule.ts';

/** What is said below a term may say what it is, however it is said. */
export const possibleDefinition: Rule = {
	name: 'possible-definition',
	says: 'A line below a term, a title or a question may say what that is.',
	goesByWords: true,
	isGuess: true,
	examples: [
		{ notes: '# Kiln\n## Cone\n- bends when it has been hot for long', reads: 'definition Cone' },
		{ notes: 'SSO (Single Sign-On)\nlog in once, be let in everywhere', reads: 'definition SSO' },
	],
	counterExamples: [],
	propose: (line, above) => {
		const { parent, previous, heading } = line.around;
		if (line.words.length < 2) return NOTHING;
		const owners: readonly (readonly [LineFacts | undefined, Reading | undefined])[] = [
			[previous, above.previous],
			[parent, above.parent],
			[heading?.around.next === line ? heading : undefined, above.heading],
		];
		const found = new Map<string, Proposal>();
		for (const [owner, reading] of owners) {
			if (owner === undefined || reading?.head === undefined || reading.line !== owner.line || !isAbove(reading)) continue;
			for (const one of propose(line, 'definition', { head: reading.head, headLine: reading.headLine })) found.set(reading.head.text, one);
		}
		return [...found.values()];
	},
};

/** Whether a reading leaves open what its name is. */
function isAbove({ kind, head }: Reading): boolean {
	return head !== undefined && (kind === 'term' || kind === 'expansion' || kind === 'question' || kind === 'heading');
}
