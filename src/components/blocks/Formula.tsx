/** @jsxRuntime automatic */
import type { ReactNode } from 'react';
import { mathmlOf } from '../../formulas/tex.ts';

interface Props {
	readonly tex: string;
	/** Stands in its place where it is no formula. */
	readonly plain: string;
	readonly isDisplay: boolean;
}

/** A formula. Browsers show MathML by themselves: it needs no script, no style sheet and no font. */
export function Formula({ tex, plain, isDisplay }: Props): ReactNode {
	const mathml = mathmlOf(tex, isDisplay);
	if (mathml === undefined) return plain;
	// biome-ignore lint/security/noDangerouslySetInnerHtml: KaTeX made this markup; it escapes the text of the notes.
	return <span className={isDisplay ? 'formula formula-display' : 'formula'} dangerouslySetInnerHTML={{ __html: mathml }} />;
}
