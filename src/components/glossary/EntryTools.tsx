import useBaseUrl from '@docusaurus/useBaseUrl';
import type { ReactNode } from 'react';
import { CopyActions } from '../term/CopyActions.tsx';
import { LineIcon } from '../term/LineIcon.tsx';
import { COPY_WAYS } from '../term/share-texts.ts';
import styles from './EntryTools.module.css';
import { useSeen } from './use-seen.ts';

/** The one as plain text would be a button too many for each entry; it is on the term's page and in previews. */
const WAYS = COPY_WAYS.slice(0, 2);

interface Props {
	readonly id: string;
	readonly name: string;
}

/** Ways to pass an entry of the glossary on: a link to the term's page, and buttons that copy it, made for the entries that one comes to. */
export function EntryTools({ id, name }: Props): ReactNode {
	const address = useBaseUrl(`/t/${encodeURIComponent(id)}/`);
	const { ref, seen } = useSeen<HTMLDivElement>();
	return (
		<div ref={ref} className={styles.tools} data-entry={id}>
			<a className={styles.link} href={address} title="The term’s own page">
				<span className="unseen">Page of {name}</span>
				<LineIcon name="link" />
			</a>
			{seen && <CopyActions id={id} name={name} ways={WAYS} />}
		</div>
	);
}
