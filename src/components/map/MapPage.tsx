import Link from '@docusaurus/Link';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import type { MapData } from '../../schemas/map-json.ts';
import { PAGES } from '../../web/site-pages.ts';
import { MapExplorer } from './MapExplorer.tsx';
import { MapList } from './MapList.tsx';
import styles from './MapPage.module.css';

const TITLE = 'Map of the terms';

/** `/map`: how terms are connected, as an interactive map and as a list. */
export default function MapPage({ map }: { readonly map: MapData }): ReactNode {
	const drawn = map.terms.length;
	const hasEdges = map.related.length + map.mentioned.length > 0;
	return (
		<Layout title={TITLE} description="How the terms of the notes are connected, as a map to explore and as a list.">
			<main className={styles.page}>
				<Heading as="h1">{TITLE}</Heading>
				<p className={styles.lead}>
					{hasEdges
						? 'Each dot is a term, larger the more connections it has. Point at one to see them: lines lead to related terms, and to those that the notes name with it. A region is a topic.'
						: 'There is nothing to draw yet: no two terms are connected.'}
					{drawn < map.total && (
						<>
							{' '}
							These are the {drawn} best connected of {map.total} terms; the <Link to={PAGES.glossary.path}>glossary</Link> has all.
						</>
					)}
				</p>
				{hasEdges && <MapExplorer map={map} />}
				<Heading as="h2" id="map_list" className={styles.listTitle}>
					The same as a list
				</Heading>
				{drawn === 0 ? <p>No terms yet. Write a line into a file of the notes folder.</p> : <MapList map={map} />}
			</main>
		</Layout>
	);
}
