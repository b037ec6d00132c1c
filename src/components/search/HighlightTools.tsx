import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { type IconName, LineIcon } from '../term/LineIcon.tsx';
import { COPY_WAYS, type CopyWay } from '../term/share-texts.ts';
import type { CopiedTerm } from '../term/use-copy.ts';
import styles from './Options.module.css';

/** The icons beside a result. */
const ICONS: Readonly<Record<CopyWay['what'], IconName>> = { link: 'link', markdown: 'chat', plain: 'text' };

const [LINK, CHAT] = COPY_WAYS;

/** What Enter copies: the link with Shift, the text for a chat with Alt; undefined if Enter opens the result. */
export function copyWayOf({ shiftKey, altKey }: { readonly shiftKey: boolean; readonly altKey: boolean }): CopyWay | undefined {
	return shiftKey ? LINK : altKey ? CHAT : undefined;
}

interface Props {
	readonly term: CopiedTerm | null;
	readonly onCopy: (term: CopiedTerm, way: CopyWay) => void;
}

/** Buttons beside the highlighted result, at its height. They are outside the list, because an option must not contain buttons. */
export function HighlightTools({ term, onCopy }: Props): ReactNode {
	const column = useRef<HTMLDivElement>(null);
	// After every render, because results above may have grown.
	useLayoutEffect(() => {
		const option = column.current?.parentElement?.querySelector<HTMLElement>('[role=option][aria-selected=true]');
		const tools = column.current?.firstElementChild;
		if (!(tools instanceof HTMLElement) || option == null || column.current === null) return;
		tools.style.top = `${option.getBoundingClientRect().top - column.current.getBoundingClientRect().top}px`;
	});
	if (term === null) return null;
	return (
		<div ref={column} className={styles.beside}>
			<div className={styles.besideTools}>
				{COPY_WAYS.map((way) => (
					<button
						key={way.what}
						type="button"
						className={styles.besideTool}
						aria-label={`${way.label}: ${term.name}`}
						title={way.label}
						onClick={() => onCopy(term, way)}
					>
						<LineIcon name={ICONS[way.what]} />
					</button>
				))}
			</div>
		</div>
	);
}
