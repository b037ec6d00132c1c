import useBaseUrl from '@docusaurus/useBaseUrl';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type { ReactNode } from 'react';
import { CopyActions } from './CopyActions.tsx';
import styles from './EntryHead.module.css';
import { LineIcon } from './LineIcon.tsx';
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
					<span className="unseen">Page of {name}</span>
					<LineIcon name="link" />
				</a>
				{useIsBrowser() && <CopyActions id={id} name={name} ways={WAYS} />}
			</div>
		</div>
	);
}
