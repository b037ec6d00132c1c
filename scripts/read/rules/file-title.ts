import type { LineFacts } from '../facts/line-facts.ts';
import { headAt, NOTHING, propose, type Rule } from './rule.ts';

/** A shorter file (non-blank lines) has no title. */
const MIN_LINES = 8;
/** A longer line is no title (words). */
const MAX_WORDS = 10;

/** `PHIL 110 - review outline (spring)` at the top of a file. */
export const fileTitle: Rule = {
	name: 'file-title',
	says: 'The first line of a file without a heading there is its title, if it is apart from the lines below or written in another style.',
	examples: [
		{
			notes:
				'weather stuff\n\ngust - sudden rise of the wind\nlull - sudden fall of it\nhaar - cold sea fog\nisobar - line of equal pressure\nridge - long area of high pressure\ntrough - long area of low pressure\nfront - edge of an air mass',
			reads: [
				'heading (weather stuff)',
				'definition gust',
				'definition lull',
				'definition haar',
				'definition isobar',
				'definition ridge',
				'definition trough',
				'definition front',
			],
		},
	],
	counterExamples: [{ notes: 'Helm - charts\nRook - storage\nHarbor - registry', not: 'heading' }],
	propose: (line) => {
		if (line.index > 0 || line.line.marker !== undefined || line.document.lines < MIN_LINES) return NOTHING;
		if (line.words.length === 0 || line.words.length > MAX_WORDS || /[.!?。]$/u.test(line.plain.trimEnd()) || !standsApart(line))
			return NOTHING;
		const phrase = line.separator === undefined ? line.name(undefined, true) : undefined;
		return propose(line, 'heading', phrase === undefined ? {} : { head: headAt(line, phrase.range, false) });
	},
};

/** Whether a blank line is above the line below, or that line is written in another style and not nested. */
function standsApart(line: LineFacts): boolean {
	const { next } = line.around;
	if (next === undefined || next.line.indent > line.line.indent || next.line.form === 'definition-body') return false;
	const isAlike =
		next.shape.separator === line.shape.separator && next.shape.marker === line.shape.marker && next.shape.lead === line.shape.lead;
	return (next.line.afterBlank && line.document.countOf(line.shape.key) <= 2) || !isAlike;
}
