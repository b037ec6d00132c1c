import useBaseUrl from '@docusaurus/useBaseUrl';
import type { MouseEvent, ReactNode } from 'react';
import { PAGES } from '../../web/site-pages.ts';
import { isPlainClick } from '../plain-click.ts';
import { SEARCH_TERMS } from './field-label.ts';
import styles from './SearchField.module.css';
import { SearchIcon } from './SearchIcon.tsx';
import { useSearchOpener } from './search-opener.ts';

/**
 * A link to the results page that looks like a text field and opens the search dialog. It also works without JavaScript and in a new tab.
 *
 * @param large for the home page; otherwise for the navigation bar, where a phone shows only the icon
 */
export function SearchField({ large = false }: { readonly large?: boolean }): ReactNode {
	const { open, prepare } = useSearchOpener();
	const onClick = (event: MouseEvent): void => {
		if (!isPlainClick(event)) return;
		event.preventDefault();
		open();
	};
	return (
		<a
			className={large ? styles.large : styles.small}
			href={useBaseUrl(PAGES.search.path)}
			aria-haspopup="dialog"
			aria-keyshortcuts="/ Control+K Meta+K"
			onClick={onClick}
			onPointerEnter={prepare}
			onFocus={prepare}
			onTouchStart={prepare}
		>
			<SearchIcon />
			<span className={styles.label}>{SEARCH_TERMS}</span>
			<span className={styles.key} aria-hidden="true">
				<kbd>/</kbd>
			</span>
		</a>
	);
}
