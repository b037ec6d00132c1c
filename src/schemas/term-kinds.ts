/** The kinds of term that an entry may name. */
export const TERM_KINDS = [
	'concept',
	'tool',
	'product',
	'service',
	'organisation',
	'command',
	'practice',
	'principle',
	'failure-mode',
] as const;

/** One of {@link TERM_KINDS}. */
export type TermKind = (typeof TERM_KINDS)[number];

/** How far a claim of the notes is off. */
export const VERDICTS = ['wrong', 'outdated', 'imprecise'] as const;

/** One of {@link VERDICTS}. */
export type Verdict = (typeof VERDICTS)[number];
