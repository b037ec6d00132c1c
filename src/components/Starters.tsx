import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import type { Starter } from '../site/site-json.ts';
import styles from './Starters.module.css';

/** A few terms to start with. */
export function Starters({ starters }: { readonly starters: readonly Starter[] }): ReactNode {
	return (
		<ul className={styles.starters}>
			{starters.map((starter) => (
				<li key={starter.url}>
					<Link to={starter.url}>{starter.name}</Link>
				</li>
			))}
		</ul>
	);
}
