import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { COPY_WAYS, type CopyWay } from '../term/share-texts.ts';
import type { CopiedTerm } from '../term/use-copy.ts';
import styles from './Options.module.css';

/** A chain and a bubble of speech: there is room for no more beside a result. */
const ICONS: Readonly<Partial<Record<CopyWay['what'], string>>> = {
	link: 'M8.5 11.5a3.2 3.2 0 0 0 4.6 0l2.9-2.9a3.2 3.2 0 0 0-4.6-4.6l-1.2 1.2m1.3 3.3a3.2 3.2 0 0 0-4.6 0L4 11.4A3.2 3.2 0 0 0 8.6 16l1.2-1.2',
	markdown: 'M3.5 4h13v9.5h-6L6.5 17v-3.5h-3z',
};

const [LINK, CHAT] = COPY_WAYS;

/** What Enter copies, with Shift the link and with Alt the text for a chat; undefined where it opens. */
export function copyWayOf({ shiftKey, altKey }: { readonly shiftKey: boolean; readonly altKey: boolean }): CopyWay | undefined {
	return shiftKey ? LINK : altKey ? CHAT : undefined;
}

interface Props {
	readonly term: CopiedTerm | null;
	readonly onCopy: (term: CopiedTerm, way: CopyWay) => void;
}

/** Buttons beside the highlighted result, at its height: options of a list may hold none. */
export function HighlightTools({ term, onCopy }: Props): ReactNode {
	const column = useRef<HTMLDivElement>(null);
	// After each drawing: the results above may have grown.
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
				{COPY_WAYS.map((way) => {
					const icon = ICONS[way.what];
					return (
						icon !== undefined && (
							<button
								key={way.what}
								type="button"
								className={styles.besideTool}
								aria-label={`${way.label}: ${term.name}`}
								title={way.label}
								onClick={() => onCopy(term, way)}
							>
								<svg
									viewBox="0 0 20 20"
									width="1.1em"
									height="1.1em"
									fill="none"
									stroke="currentColor"
									strokeWidth="1.6"
									aria-hidden="true"
								>
									<path d={icon} strokeLinecap="round" strokeLinejoin="round" />
								</svg>
							</button>
						)
					);
				})}
			</div>
		</div>
	);
}
