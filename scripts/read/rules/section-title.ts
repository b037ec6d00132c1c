import type { LineFacts } from '../facts/line-facts.ts';
import { isBare } from './parts/bare.ts';
import { hasOwnName } from './parts/below.ts';
import { headAt, NOTHING, propose, type Rule } from './rule.ts';

/** A longer line is no title (words). */
const MAX_WORDS = 6;
/** Fewer names below make no section. */
const MIN_NAMED = 2;
/** Where lines have no blank line between, a title stands on a line of its own only above so many names (share, 0 to 1). */
const MIN_SHARE = 0.5;

/** `Phonetics`, a blank line before it, above `phone - smallest sound` and other such lines. */
export const sectionTitle: Rule = {
	name: 'section-title',
	says: 'A bare line after a blank line, above lines that have names of their own, is the title of these lines.',
	examples: [
		{
			notes: 'tides\n\nwind\ngust - sudden rise of the wind\nlull - sudden fall of it',
			reads: ['term tides', 'heading (wind)', 'definition gust', 'definition lull'],
		},
	],
	counterExamples: [
		{ notes: 'Helm - charts\nKustomize - patches\nRook', not: 'heading (Rook)' },
		{ notes: 'Helm\nRook\nKustomize', not: 'heading (Kustomize)' },
	],
	propose: (line) => {
		const marker = line.line.marker?.kind;
		if ((!line.line.afterBlank && line.index > 0) || marker === 'bullet' || marker === 'task') return NOTHING;
		if (line.words.length === 0 || line.words.length > MAX_WORDS || line.separator !== undefined || !isBare(line)) return NOTHING;
		if (line.around.children.length > 0 || !isAboveNames(line)) return NOTHING;
		const phrase = line.name(undefined, true);
		return propose(line, 'heading', phrase === undefined ? {} : { head: headAt(line, phrase.range, false) });
	},
};

/** Whether the lines of the same paragraph, or of the next one where the line stands alone, have names of their own. */
function isAboveNames(line: LineFacts): boolean {
	const { paragraph, next } = line.around;
	const isAlone = paragraph.size === 1;
	const below = isAlone ? next?.around.paragraph : paragraph;
	if (below === undefined || (isAlone && next?.line.marker !== undefined)) return false;
	const others = isAlone ? below.size : below.size - 1;
	const named = below.count(hasOwnName);
	return named >= (isAlone ? MIN_NAMED + 1 : MIN_NAMED) && named >= others * MIN_SHARE && (isAlone || hasOwnName(next ?? line));
}
