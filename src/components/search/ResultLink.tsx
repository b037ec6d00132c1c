import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import type { MouseEvent, ReactNode } from 'react';
import { isPlainClick } from '../plain-click.ts';
import { useNavigate } from './navigation.ts';
import { recents } from './recents.ts';
import styles from './SearchResultsPage.module.css';

interface Props {
	/** Without the base path. */
	readonly url: string;
	/** Stored as a recent search when the link is followed. */
	readonly query: string;
	readonly children: ReactNode;
}

/** A result as a link. */
export function ResultLink({ url, query, children }: Props): ReactNode {
	const { withBaseUrl } = useBaseUrlUtils();
	const navigate = useNavigate();
	const href = withBaseUrl(url);
	const onClick = (event: MouseEvent): void => {
		recents.add(query);
		if (!isPlainClick(event)) return;
		event.preventDefault();
		navigate(href, url);
	};
	return (
		<a className={styles.result} href={href} onClick={onClick}>
			{children}
		</a>
	);
}
