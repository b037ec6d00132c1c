/** The kinds of term. */
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

/** A kind in words: `failure-mode` is “failure mode”. */
export function kindWords(kind: string): string {
	return kind.replaceAll('-', ' ');
}

/** How a claim of the notes differs from its source. */
export const VERDICTS = ['wrong', 'outdated', 'imprecise'] as const;

/** One of {@link VERDICTS}. */
export type Verdict = (typeof VERDICTS)[number];
