import { memo, type ReactNode } from 'react';
import type { MapData } from '../../schemas/map-json.ts';
import { hueOf } from './hues.ts';
import styles from './MapPicture.module.css';
import { MapText } from './MapText.tsx';
import { edgePath, LABEL_SIZES, percentOf } from './map-scale.ts';

/** The background of the map: regions of topics, and edges between terms. */
export const MapBackground = memo(function MapBackground({ map }: { readonly map: MapData }): ReactNode {
	const { width, height, topics, related, mentioned } = map;
	return (
		<g>
			<svg aria-hidden="true" viewBox={`0 0 ${width} ${height}`} width="100%" height="100%" preserveAspectRatio="none">
				{topics.map(({ id, outline }, index) => (
					<path key={id} d={outline} className={`${styles.region} ${hueOf(index)}`} />
				))}
				<path d={edgePath(mentioned, map)} className={`${styles.tie} ${styles.mentioned}`} />
				<path d={edgePath(related, map)} className={styles.tie} />
			</svg>
			{topics.map(({ id, x, y, label }, index) => (
				<MapText
					key={id}
					label={label}
					x={percentOf(x, width)}
					y={percentOf(y, height)}
					radius={0}
					size={LABEL_SIZES.region.font}
					className={`${styles.regionName} ${hueOf(index)}`}
				/>
			))}
		</g>
	);
});
