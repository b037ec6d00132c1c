/** @jsxRuntime automatic */
import type { ReactNode } from 'react';
import type { Verdict } from '../../schemas/term-kinds.ts';
import { each } from './each.ts';
import { VERDICT_SIGNS } from './wording.ts';

/** What checks found, each as a word and a sign. Apart from the other blocks, so that the home page does not load what typesets formulas. */
export function VerdictMarks({ verdicts }: { readonly verdicts: readonly Verdict[] }): ReactNode {
	return each(verdicts, (verdict) => (
		<>
			{' '}
			<span className={`verdict verdict-${verdict}`}>
				<span aria-hidden="true">{VERDICT_SIGNS[verdict]}</span> {verdict}
			</span>
		</>
	));
}
