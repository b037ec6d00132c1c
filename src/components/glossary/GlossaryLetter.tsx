import type { ReactNode } from 'react';
import { useShown } from './shown.ts';

interface Props {
	/** The id of the letter's heading. */
	readonly id: string;
	readonly children: ReactNode;
}

/** A letter with its entries; hidden with the last of them. */
export function GlossaryLetter({ id, children }: Props): ReactNode {
	const { left, target, targetLetter } = useShown();
	const isShown = left === undefined || left.letters.has(id) || target === id || targetLetter === id;
	return (
		<section className="glossary-letter" data-letter={id} hidden={!isShown}>
			{children}
		</section>
	);
}
