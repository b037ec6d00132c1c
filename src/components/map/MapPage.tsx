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
	const isTied = map.related.length + map.mentioned.length > 0;
	return (
		<Layout title={TITLE} description="How the terms of the notes hang together: a map to explore, and the same as a list.">
			<main className={styles.page}>
				<Heading as="h1">{TITLE}</Heading>
				<p className={styles.lead}>
					{isTied
						? 'Each dot is a term: the more terms it hangs together with, the larger. Lines join related terms, dotted ones terms that the notes name together; a region is a topic.'
						: 'There is nothing to draw yet: no two terms hang together.'}
					{drawn < map.total && (
						<>
							{' '}
							These are the {drawn} best connected of {map.total} terms; the <Link to={PAGES.glossary.path}>glossary</Link> has all.
						</>
					)}
				</p>
				{isTied && <MapExplorer map={map} />}
				<Heading as="h2" id="map_list" className={styles.listTitle}>
					The same as a list
				</Heading>
				{drawn === 0 ? <p>No terms yet: write a line into the notes folder.</p> : <MapList map={map} />}
			</main>
		</Layout>
	);
}
