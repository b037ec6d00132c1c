import type { NamePhrase } from '../phrase.ts';
import { trimRange } from '../phrase.ts';
import { bracketNames } from './parts/head-names.ts';
import { headAt, NOTHING, propose, type Rule } from './rule.ts';

/** `**Name** text`: bold at the front of a line with text behind it. */
export const boldLead: Rule = {
	name: 'bold-lead',
	says: 'Bold at the front of a line names what the rest of the line says.',
	examples: [
		{ notes: '**Helm.** A package manager', reads: 'definition Helm' },
		{ notes: '**Helm** the package manager', reads: 'definition Helm' },
		{ notes: '**Pods** are mortal', reads: 'statement Pods' },
	],
	counterExamples: [{ notes: '**Never** run as root', not: 'definition Never' }],
	propose: (line) => {
		const bold = line.marks.find((mark) => mark.kind === 'strong' && mark.start === 0);
		if (line.separator !== undefined || bold === undefined || bold.end >= line.plain.trimEnd().length) return NOTHING;
		const inside = line.plain.slice(0, bold.end).replace(/\s*[:.–—-]\s*$/u, '');
		const tail = line.plain.slice(bold.end);
		const bracket = /^\s*\(([^()]{1,60})\)(?=\s*$|\s*[:–—-]\s)/u.exec(tail)?.[0].length ?? 0;
		const phrase = line.name({ start: 0, end: bracket > 0 ? bold.end + bracket : inside.length }, true);
		if (phrase === undefined || (bold.end + bracket >= line.plain.trimEnd().length && isSpelling(phrase))) return NOTHING;
		const clause = line.verb === phrase.words.length;
		const explained = /^\s+(?:an?|the)\s/u.test(tail);
		if (inside.length === bold.end && !clause && !explained && bracket === 0) return NOTHING;
		return propose(line, clause ? 'statement' : 'definition', {
			head: headAt(line, phrase.range),
			names: bracketNames(line, phrase),
			body: trimRange(line.plain, { start: bold.end, end: line.plain.length }),
		});
	},
};

/** `**SLO** (Service Level Objective)` and nothing more is an expansion. */
function isSpelling(phrase: NamePhrase): boolean {
	return phrase.bracketIs === 'acronym' || phrase.bracketIs === 'expansion';
}
