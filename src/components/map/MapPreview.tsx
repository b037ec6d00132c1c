import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type { ReactNode } from 'react';
import { MAP_PICTURE } from '../../web/addresses.ts';
import { PAGES } from '../../web/site-pages.ts';
import styles from './MapPreview.module.css';

/** The map as a picture, which leads to the map. */
export function MapPreview(): ReactNode {
	return (
		<p className={styles.preview}>
			<Link to={PAGES.map.path}>
				<img
					src={useBaseUrl(MAP_PICTURE.path)}
					alt=""
					width={MAP_PICTURE.width}
					height={MAP_PICTURE.height}
					loading="lazy"
					decoding="async"
				/>
				Open the map
			</Link>
		</p>
	);
}
