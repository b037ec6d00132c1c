import useBaseUrl from '@docusaurus/useBaseUrl';
import type { MouseEvent, ReactNode } from 'react';
import { PAGE_PATHS } from '../../web/site-pages.ts';
import { useOpening } from './opening.ts';
import styles from './SearchField.module.css';
import { SearchIcon } from './SearchIcon.tsx';

/**
 * What looks like a field and opens the search. It is a link to the results page, so that it leads on also without JavaScript, or into
 * a tab of its own.
 *
 * @param large as on the home page; otherwise as in the bar, where a phone shows the glass alone
 */
export function SearchField({ large = false }: { readonly large?: boolean }): ReactNode {
	const { open, prepare } = useOpening();
	const onClick = (event: MouseEvent): void => {
		if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
		event.preventDefault();
		open();
	};
	return (
		<a
			className={large ? styles.large : styles.small}
			href={useBaseUrl(PAGE_PATHS.search)}
			aria-haspopup="dialog"
			aria-keyshortcuts="/ Control+K Meta+K"
			onClick={onClick}
			onPointerEnter={prepare}
			onFocus={prepare}
			onTouchStart={prepare}
		>
			<SearchIcon />
			<span className={styles.label}>Search terms</span>
			<span className={styles.key} aria-hidden="true">
				<kbd>/</kbd>
			</span>
		</a>
	);
}
