import { isAcronymOf, isNearlyAcronymOf, looksLikeAcronym } from '../acronym.ts';
import { nameAndText } from './parts/sides.ts';
import { headAt, membersAt, NOTHING, otherNameAt, propose, type Rule } from './rule.ts';

const STANDS_FOR = /^(?:short for|stands for|abbreviation (?:of|for)|acronym for)\s+/iu;

/** `SSO: Single Sign-On`, with or without more behind it. */
export const acronymSeparator: Rule = {
	name: 'acronym-separator',
	says: 'Behind an acronym and a separator stands its long form; with more behind that, the line also says what it is.',
	examples: [
		{ notes: 'SSO: Single Sign-On', reads: 'expansion SSO + expansion Single Sign-On' },
		{ notes: 'SSO - stands for Single Sign-On.', reads: 'expansion SSO + expansion Single Sign-On' },
		{
			notes: 'RICE: Rest, Ice, Compression, Elevation',
			reads:
				'expansion RICE + expansion Rest, Ice, Compression, Elevation + member Rest + member Ice + member Compression + member Elevation',
		},
		{ notes: 'SSO: Single Sign-On, one password for all', reads: 'definition SSO + expansion Single Sign-On' },
	],
	counterExamples: [{ notes: 'AWS - the largest cloud', not: 'expansion AWS + expansion the largest cloud' }],
	propose: (line) => {
		const sides = nameAndText(line);
		if (sides === undefined || sides.separator.kind === 'equals') return NOTHING;
		const { phrase, right } = sides;
		const name = line.text(phrase.range);
		const said = line.text(right).replace(/[.]$/u, '');
		const lower = name === name.toLowerCase() && name.length <= 6 && !name.includes(' ');
		if (!looksLikeAcronym(name) && !lower) return NOTHING;
		// `RICE: Rest, Ice, Compression, Elevation`: each part gives a letter.
		const parts = said.split(/[,;]\s+(?:and\s+)?|\s+and\s+/u);
		if (
			parts.length >= 3 &&
			!lower &&
			parts
				.map((part) => part.trim().charAt(0))
				.join('')
				.toLowerCase() === name.toLowerCase()
		) {
			const all = { start: right.start, end: right.start + said.length };
			const found = line.list(all);
			const members = found?.sign === 'comma' ? membersAt(line, line.listNames(found.items, false).names) : [];
			return propose(line, 'expansion', {
				head: headAt(line, phrase.range),
				names: [otherNameAt(line, all, 'expansion'), ...members],
				body: right,
			});
		}
		const form = STANDS_FOR.exec(said)?.[0].length ?? 0;
		const longForm = said.slice(form).split(/[,;.:]\s|\s[-–—]\s|\s\(/u)[0] ?? '';
		const whole = form + longForm.length === said.length;
		if (!isAcronymOf(name, longForm) && !(whole && !lower && isNearlyAcronymOf(name, longForm) && /^\p{Lu}/u.test(longForm)))
			return NOTHING;
		const range = { start: right.start + form, end: right.start + form + longForm.length };
		return propose(line, whole ? 'expansion' : 'definition', {
			head: headAt(line, phrase.range),
			names: [otherNameAt(line, range, 'expansion')],
			body: right,
		});
	},
};
