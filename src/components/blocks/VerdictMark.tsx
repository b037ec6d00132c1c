/** @jsxRuntime automatic */
import type { ReactNode } from 'react';
import type { Verdict } from '../../schemas/term-kinds.ts';
import { VERDICT_SIGNS } from './wording.ts';

/** What a check found, as a word and a sign. Apart from the other blocks, so that the home page does not load what typesets formulas. */
export function VerdictMark({ verdict }: { readonly verdict: Verdict }): ReactNode {
	return (
		<span className={`verdict verdict-${verdict}`}>
			<span aria-hidden="true">{VERDICT_SIGNS[verdict]}</span> {verdict}
		</span>
	);
}
