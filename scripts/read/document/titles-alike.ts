import { isInCapitals } from '../acronym.ts';
import type { LineFacts } from '../facts/line-facts.ts';
import { isUnparted } from '../languages/foreign-name.ts';
import { SAYS_WHAT_IT_IS } from '../reading.ts';
import { type DecidedLine, declaresTerm, type Law, type Vote } from './law.ts';

/** A longer line (words, or signs of a script without blanks) is no title. */
const MAX_WORDS = 4;
const MAX_SIGNS = 10;
/**
 * So many titles with so many names below each show a habit; where neither blank lines part the sections nor capitals set the titles apart,
 * more are needed.
 */
const MIN_TITLES = 2;
const MIN_BELOW = 2;
const MIN_TIGHT_TITLES = 3;
const MIN_TIGHT_BELOW = 3;

/** Short lines that stand above a run of names, each with its text, are the titles of these runs. */
export const titlesAlike: Law = {
	name: 'titles-alike',
	says: 'Where several short lines each stand above a run of names with their texts, the short lines are titles and no terms.',
	examples: [
		{
			notes:
				'knots\nbowline - loop that does not slip\nreef knot - joins two ropes\nsheet bend - joins two sizes\nsails\njib - small sail in front\ngenoa - large one over the mast\nspinnaker - round one for light wind\nparts\nboom - spar along the foot\nkeel - fin below the hull\ntiller - lever that turns the rudder',
			reads: [
				'heading',
				'definition bowline',
				'definition reef knot',
				'definition sheet bend',
				'heading',
				'definition jib',
				'definition genoa',
				'definition spinnaker',
				'heading',
				'definition boom',
				'definition keel',
				'definition tiller',
			],
		},
		{
			notes:
				'We mended bikes on Tuesday and it was cold.\nWHEELS\nhub - centre of the wheel\nspoke - thin rod that holds the rim\nBRAKES\npad - presses on the rim\nlever - pulls the cable',
			reads: ['statement', 'heading', 'definition hub', 'definition spoke', 'heading', 'definition pad', 'definition lever'],
		},
	],
	counterExamples: [
		{
			notes: 'bowline - loop that does not slip\nreef knot - joins two ropes\nsheet bend\njib - small sail in front\ngenoa',
			not: 'heading',
		},
	],
	votes: (document) => {
		const titles = document.flatMap((one) => {
			const below = isShort(one.facts) ? namesBelow(one.facts, document) : [];
			return below.length >= MIN_BELOW ? [{ ...one, below }] : [];
		});
		const loose = titles.filter(({ facts, below }) => facts.line.afterBlank || facts.index === 0 || isLarger(facts, below));
		const tight = titles.filter(({ below }) => below.length >= MIN_TIGHT_BELOW);
		const meant = tight.length >= MIN_TIGHT_TITLES ? tight : loose.length >= MIN_TITLES ? loose : [];
		return meant.map(
			({ facts, below }): Vote => ({
				line: facts.index,
				evidence: isLarger(facts, below) ? 'larger-titles-alike' : 'titles-alike',
				favours: (proposal) => proposal.kind === 'heading' && !declaresTerm(proposal),
			}),
		);
	},
};

/** Whether a line is a few words and nothing else. */
function isShort({ line, plain, words, separators, marks }: LineFacts): boolean {
	if (line.form !== 'text' || line.marker !== undefined || separators.length > 0 || marks.some(({ kind }) => kind === 'code')) return false;
	return isUnparted(plain) ? plain.trim().length <= MAX_SIGNS : words.length > 0 && words.length <= MAX_WORDS;
}

/** The names of the lines right below a line, up to the next blank one, each with its text. */
function namesBelow(title: LineFacts, document: readonly DecidedLine[]): readonly string[] {
	const names: string[] = [];
	for (let below = title.around.next; below !== undefined; below = below.around.next) {
		const one = document[below.index];
		if (one === undefined || (below.line.afterBlank && names.length > 0) || below.line.form === 'heading') break;
		const { head, kind, headLine } = one.reading;
		if (head?.declares !== true || !SAYS_WHAT_IT_IS.has(kind) || headLine !== below.line.source.number) break;
		names.push(head.text);
	}
	return names;
}

/**
 * Whether a line is in larger letters than the names below it: in capitals where most of these are not, or with a capital where all of these
 * begin small. Acronyms tell nothing.
 */
function isLarger({ plain }: LineFacts, names: readonly string[]): boolean {
	const words = names.filter((name) => !isInCapitals(name));
	if (isInCapitals(plain)) return words.length * 2 > names.length;
	return /^\p{Lu}\p{Ll}/u.test(plain.trim()) && words.length > 0 && words.every((name) => /^\P{Lu}/u.test(name));
}
