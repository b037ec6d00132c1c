import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import type { ReactNode } from 'react';
import type { Starter } from '../schemas/site-json.ts';
import styles from './Starters.module.css';

/** A few terms to start with. Their pages stand beside Docusaurus's own, which knows nothing of them: plain links, so that they are loaded. */
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
