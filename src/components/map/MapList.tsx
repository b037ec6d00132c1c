import Link from '@docusaurus/Link';
import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import Heading from '@theme/Heading';
import { Fragment, type ReactNode } from 'react';
import type { MapData } from '../../schemas/map-json.ts';
import styles from './MapList.module.css';
import { neighboursOf } from './neighbours.ts';

/** The map as a list: the terms of each topic, each with its neighbours. */
export function MapList({ map }: { readonly map: MapData }): ReactNode {
	const neighbours = neighboursOf(map);
	const { withBaseUrl } = useBaseUrlUtils();
	const link = (index: number): ReactNode => {
		const term = map.terms[index];
		return term === undefined ? null : (
			<a href={withBaseUrl(term.url)} dir="auto">
				{term.name}
			</a>
		);
	};
	return map.topics.map(({ id, title, url }, place) => (
		<section key={id} aria-labelledby={`topic_${place + 1}`}>
			<Heading as="h3" id={`topic_${place + 1}`} className={styles.topic}>
				{url === null ? title : <Link to={url}>{title}</Link>}
			</Heading>
			<ul className={styles.terms}>
				{map.terms.map((term, index) => {
					const others = neighbours[index] ?? [];
					return term.topic !== place ? null : (
						<li key={term.id}>
							<strong>{link(index)}</strong>
							{others.map((other, at) => (
								<Fragment key={other}>
									{at === 0 ? ': ' : ', '}
									{link(other)}
								</Fragment>
							))}
						</li>
					);
				})}
			</ul>
		</section>
	));
}
