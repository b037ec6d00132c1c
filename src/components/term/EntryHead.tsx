import useBaseUrl from '@docusaurus/useBaseUrl';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type { ReactNode } from 'react';
import { CopyActions } from './CopyActions.tsx';
import styles from './EntryHead.module.css';
import { COPY_WAYS } from './share-texts.ts';

/** The one as plain text would be a button too many, 137 times; it is on the term's page and in previews. */
const WAYS = COPY_WAYS.slice(0, 2);

interface Props {
	readonly id: string;
	readonly name: string;
	/** The heading. */
	readonly children: ReactNode;
}

/** The head of an entry of the glossary: the heading, a link to the term's page, and buttons that copy it. */
export function EntryHead({ id, name, children }: Props): ReactNode {
	const address = useBaseUrl(`/t/${encodeURIComponent(id)}/`);
	return (
		<div className={styles.head} data-entry={id}>
			{children}
			<div className={styles.tools}>
				<a className={styles.link} href={address} title="The term’s own page">
					<span className={styles.unseen}>Page of {name}</span>
					<svg viewBox="0 0 20 20" width="1.05em" height="1.05em" fill="none" stroke="currentColor" strokeWidth="1.6" aria-hidden="true">
						<path
							d="M8.5 11.5a3.2 3.2 0 0 0 4.6 0l2.9-2.9a3.2 3.2 0 0 0-4.6-4.6l-1.2 1.2m1.3 3.3a3.2 3.2 0 0 0-4.6 0L4 11.4A3.2 3.2 0 0 0 8.6 16l1.2-1.2"
							strokeLinecap="round"
						/>
					</svg>
				</a>
				{useIsBrowser() && <CopyActions id={id} name={name} ways={WAYS} />}
			</div>
		</div>
	);
}
