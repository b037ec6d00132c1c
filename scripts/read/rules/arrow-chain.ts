import { wordsOf } from '../../../src/language/words.ts';
import { AUXILIARIES, THIRD_PERSON_VERBS } from '../lexicon.ts';
import { trimRange } from '../phrase.ts';
import { headAt, NOTHING, propose, type Rule } from './rule.ts';

const ARROW = /\s*(?:->|→|=>|⇒|-->|➜|➔)\s*/gu;

/** `commit -> build -> test`: two arrows or more. A name and a colon before the first one is the head. */
export const arrowChain: Rule = {
	name: 'arrow-chain',
	says: 'Two arrows or more lead from step to step.',
	examples: [
		{ notes: 'commit -> build -> test', reads: 'steps' },
		{ notes: 'Pipeline: commit -> build -> test', reads: 'steps Pipeline' },
	],
	counterExamples: [{ notes: 'Deployment => manages ReplicaSets => rolling updates', not: 'steps' }],
	propose: (line) => {
		const arrows = [...line.plain.matchAll(ARROW)];
		if (arrows.length < 2) return NOTHING;
		const { separator } = line;
		const labelled = separator !== undefined && separator.kind !== 'arrow' && separator.range.start < (arrows[0]?.index ?? 0);
		const phrase = labelled ? line.name({ start: 0, end: separator.range.start }) : undefined;
		const start = phrase === undefined || separator === undefined ? 0 : separator.range.end;
		const cuts = [start, ...arrows.map((arrow) => arrow.index + arrow[0].length)];
		const items = cuts.map((from, index) => trimRange(line.plain, { start: from, end: arrows[index]?.index ?? line.plain.length }));
		if (items.some((item) => item.end <= item.start)) return NOTHING;
		// `Deployment => manages ReplicaSets => rolling updates` goes on about its first name; it walks through nothing.
		if (items.slice(1).some((item) => isPredicate(line.text(item)))) return NOTHING;
		return propose(line, 'steps', {
			head: phrase === undefined ? undefined : headAt(line, phrase.range),
			body: { start, end: line.plain.length },
			items,
		});
	},
};

/** Whether a part of a chain begins with a verb, so that it speaks of the part before it. */
function isPredicate(text: string): boolean {
	const first = wordsOf(text)[0]?.lower ?? '';
	return THIRD_PERSON_VERBS.has(first) || AUXILIARIES.has(first);
}
