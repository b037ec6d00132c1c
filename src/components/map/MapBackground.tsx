import { memo, type ReactNode } from 'react';
import type { MapData } from '../../schemas/map-json.ts';
import { hueOf } from './hues.ts';
import styles from './MapPicture.module.css';
import { MapText } from './MapText.tsx';
import { edgePath, LABEL_SIZES, percentOf } from './map-scale.ts';

interface Props {
	readonly map: MapData;
	/** The index of the chosen topic; undefined if there is none. */
	readonly topic: number | undefined;
}

/** The background of the map: regions of topics, and the edges of the terms of the chosen topic. All edges at once would hide the rest. */
export const MapBackground = memo(function MapBackground({ map, topic }: Props): ReactNode {
	const { width, height, topics, terms, related, mentioned } = map;
	const chosen = (edges: MapData['related']): MapData['related'] =>
		topic === undefined ? [] : edges.filter((edge) => edge.some((end) => terms[end]?.topic === topic));
	return (
		<g>
			<svg aria-hidden="true" viewBox={`0 0 ${width} ${height}`} width="100%" height="100%" preserveAspectRatio="none">
				{topics.map(({ id, outline }, index) => (
					<path key={id} d={outline} className={`${styles.region} ${hueOf(index)}`} />
				))}
				<path d={edgePath(chosen(mentioned), map)} className={`${styles.tie} ${styles.mentioned}`} />
				<path d={edgePath(chosen(related), map)} className={styles.tie} />
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
