import type { ReactNode } from 'react';
import { EntryTools } from './EntryTools.tsx';
import { useShown } from './shown.ts';

interface Props {
	readonly id: string;
	readonly name: string;
	readonly kind?: string;
	/** The id of the topic. */
	readonly topic?: string;
	readonly children: ReactNode;
}

/** An entry of the glossary. One that the filter leaves out is hidden, unless the address leads to it. */
export function GlossaryEntry({ id, name, kind, topic, children }: Props): ReactNode {
	const { left, target } = useShown();
	const isLeft = left === undefined || left.ids.has(id);
	return (
		<section
			className="glossary-entry term-card term-card-entry"
			data-term={id}
			data-kind={kind}
			data-topic={topic}
			hidden={!isLeft && target !== id}
		>
			{!isLeft && <p className="entry-beside">The filter leaves this term out; it is here as the link leads to it.</p>}
			{children}
			<EntryTools id={id} name={name} />
		</section>
	);
}
