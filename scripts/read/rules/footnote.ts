import { NOTHING, propose, type Rule } from './rule.ts';

const FOOTNOTE_TEXT = /^\[\^([^\]\s]{1,60})\]:\s+/u;

/** The text of a footnote. */
export const footnote: Rule = {
	name: 'footnote',
	says: 'The text of a footnote is kept as it stands.',
	examples: [{ notes: '[^1]: Helm - package manager', reads: 'statement' }],
	counterExamples: [{ notes: '[^1]: Helm - package manager', not: 'definition Helm' }],
	propose: (line) => (FOOTNOTE_TEXT.test(line.line.source.text.slice(line.line.content.start - 1)) ? propose(line, 'statement') : NOTHING),
};
