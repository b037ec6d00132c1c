import type { LineFacts } from '../facts/line-facts.ts';
import { FACETS } from '../lexicon.ts';
import { trimRange } from '../phrase.ts';
import type { Name, Range } from '../reading.ts';
import { alternatives } from './parts/alternatives.ts';
import { bracketNames, withoutFacet } from './parts/head-names.ts';
import { nameAndText } from './parts/sides.ts';
import { headAt, membersAt, NOTHING, propose, type Rule } from './rule.ts';

/** `Name - text`, `**Name**: text`, `Name => text`, `Name<tab>text`. */
export const nameText: Rule = {
	name: 'name-text',
	says: 'A name, a dash or a colon or an arrow or a wide gap, and what it is.',
	examples: [
		{ notes: 'Helm - package manager', reads: 'definition Helm' },
		{ notes: '**Helm:** package manager', reads: 'definition Helm' },
		{ notes: 'Helm\tpackage manager', reads: 'definition Helm' },
		{ notes: 'Bow or prow - front end of a boat', reads: 'definition Bow + alias prow' },
		{ notes: 'clique number $\\omega(G)$: size of the largest clique', reads: 'definition clique number' },
		{ notes: 'Job / CronJob - run to completion', reads: 'definition (Job / CronJob) + member Job + member CronJob' },
		{ notes: 'Docker advantages: they are many', reads: 'statement Docker' },
	],
	counterExamples: [
		{ notes: 'We ran it - and it failed', not: 'definition We ran it' },
		{ notes: 'Step 1: install it', not: 'definition Step 1' },
		{ notes: 'The miller: "you can hear it when the stone is dry"', not: 'definition miller' },
	],
	propose: (line) => {
		const sides = nameAndText(line);
		if (sides === undefined || sides.separator.kind === 'equals') return NOTHING;
		const { phrase, right, marked } = sides;
		if (isSpeech(line, right, phrase.range, sides.separator.kind)) return NOTHING;
		const facet = phrase.words.length > 1 && FACETS.has(phrase.words.at(-1)?.lower ?? '');
		const pair = slashPair(line, phrase.range);
		const either = alternatives(line, phrase);
		const lower = !marked && phrase.words.length >= 3 && phrase.words.every((word) => word.text === word.lower);
		return propose(line, facet ? 'statement' : 'definition', {
			head: headAt(line, facet ? withoutFacet(phrase) : either.range, pair.length === 0),
			names: [...bracketNames(line, phrase), ...either.names, ...pair],
			body: right,
			evidence: lower ? ['small-words-name'] : [],
		});
	},
};

/** What somebody says, in quotes from end to end: “M: "the offset is …"”. A gloss in quotes has no verb. */
const QUOTED = /^["“„«「](.{12,})["”“»」][.!]?$/u;

/** Whether the right side is a whole sentence that somebody says. */
function isSpeech(line: LineFacts, right: Range, name: Range, separator: string): boolean {
	const said = separator === 'colon' ? QUOTED.exec(line.text(right))?.[1] : undefined;
	if (said === undefined) return false;
	if (/[.!?]$/u.test(said) || /^\p{Lu}\.?$/u.test(line.text(name))) return true;
	const from = right.start + 1;
	return line.verbIn(line.words.filter((word) => word.start >= from && word.end < right.end)) > 0;
}

/** `Job / CronJob - …` speaks of two names at once. */
function slashPair(line: LineFacts, range: Range): readonly Name[] {
	const slash = line.text(range).indexOf(' / ');
	if (slash < 1) return [];
	return membersAt(line, [
		trimRange(line.plain, { start: range.start, end: range.start + slash }),
		trimRange(line.plain, { start: range.start + slash + 3, end: range.end }),
	]);
}
