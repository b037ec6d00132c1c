import { memo, type ReactNode } from 'react';
import type { MapData } from '../../schemas/map-json.ts';
import { hueOf } from './hues.ts';
import styles from './MapPicture.module.css';
import { MapText } from './MapText.tsx';
import { LETTERS, linesOf, part } from './map-scale.ts';

/** What lies below the dots: the regions of the topics, and the lines between terms. */
export const MapGround = memo(function MapGround({ map }: { readonly map: MapData }): ReactNode {
	const { width, height, topics, related, mentioned } = map;
	return (
		<g>
			<svg aria-hidden="true" viewBox={`0 0 ${width} ${height}`} width="100%" height="100%" preserveAspectRatio="none">
				{topics.map(({ id, outline }, index) => (
					<path key={id} d={outline} className={`${styles.region} ${hueOf(index)}`} />
				))}
				<path d={linesOf(mentioned, map)} className={`${styles.tie} ${styles.mentioned}`} />
				<path d={linesOf(related, map)} className={styles.tie} />
			</svg>
			{topics.map(({ id, x, y, label }, index) => (
				<MapText
					key={id}
					label={label}
					x={part(x, width)}
					y={part(y, height)}
					radius={0}
					size={LETTERS.region}
					className={`${styles.regionName} ${hueOf(index)}`}
				/>
			))}
		</g>
	);
});
