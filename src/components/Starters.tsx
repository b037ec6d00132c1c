import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import type { ReactNode } from 'react';
import type { Starter } from '../schemas/site-json.ts';
import styles from './Starters.module.css';

/** A few starter terms. Their pages are outside the Docusaurus router, so they need plain links. */
export function Starters({ starters }: { readonly starters: readonly Starter[] }): ReactNode {
	const { withBaseUrl } = useBaseUrlUtils();
	return (
		<ul className={styles.starters}>
			{starters.map((starter) => (
				<li key={starter.url}>
					<a href={withBaseUrl(starter.url)}>{starter.name}</a>
				</li>
			))}
		</ul>
	);
}
