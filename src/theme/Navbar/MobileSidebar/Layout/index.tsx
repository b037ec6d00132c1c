import type { ReactNode } from 'react';
import styles from './styles.module.css';

interface Props {
	readonly header: ReactNode;
	/** The links of the navigation bar. */
	readonly primaryMenu: ReactNode;
	/** The sidebar of the page, if it has one. */
	readonly secondaryMenu: ReactNode;
}

/**
 * The drawer on a phone: the links of the navigation bar, then the sidebar. The theme shows one of the two at a time, and begins with the
 * second, so that the way to the map is hidden behind “Back to main menu”.
 */
export default function MobileSidebarLayout({ header, primaryMenu, secondaryMenu }: Props): ReactNode {
	return (
		<div className="theme-layout-navbar-sidebar navbar-sidebar">
			{header}
			<div className={styles.menus}>
				<div className="menu">{primaryMenu}</div>
				<div className="menu">{secondaryMenu}</div>
			</div>
		</div>
	);
}
