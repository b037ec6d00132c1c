import type { ReactNode } from 'react';
import type { MapData } from '../../schemas/map-json.ts';
import { fittingLabels } from './fitting-labels.ts';
import { hueOf } from './hues.ts';
import styles from './MapPicture.module.css';
import { MapText } from './MapText.tsx';
import { dotRadius, edgePath, LABEL_SIZES, percentOf } from './map-scale.ts';

interface Props {
	readonly map: MapData;
	/** The current term, by index. */
	readonly current: number;
	readonly neighbours: readonly number[];
	/** Pixels per unit of the map. */
	readonly scale: number;
}

/** The current term and its neighbours, drawn again above the dimmed map. */
export function MapFocus({ map, current, neighbours, scale }: Props): ReactNode {
	const { width, height, terms } = map;
	const labelled = fittingLabels([current, ...neighbours], terms, scale);
	const shown = [...neighbours, current].flatMap((index) => {
		const term = terms[index];
		return term === undefined ? [] : [{ index, term, x: percentOf(term.x, width), y: percentOf(term.y, height) }];
	});
	const lines = edgePath(
		neighbours.map((other) => [current, other]),
		map,
	);
	return (
		<g className={styles.focus}>
			<svg aria-hidden="true" viewBox={`0 0 ${width} ${height}`} width="100%" height="100%" preserveAspectRatio="none">
				<path d={lines} className={styles.tieNear} />
			</svg>
			{shown.map(({ index, term, x, y }) => (
				<g key={term.id} className={hueOf(term.topic)}>
					{index === current && <circle cx={x} cy={y} r={term.radius + 4} className={styles.ring} />}
					<circle cx={x} cy={y} r={term.radius} style={{ r: dotRadius(term.radius, map) }} className={styles.dot} />
				</g>
			))}
			{labelled.map(({ index, side }) => {
				const term = terms[index];
				return term === undefined ? null : (
					<MapText
						key={term.id}
						label={{ text: term.label.text, side }}
						x={percentOf(term.x, width)}
						y={percentOf(term.y, height)}
						radius={term.radius}
						size={LABEL_SIZES.term.font}
						className={`${styles.nameNear} ${index === current ? styles.nameCurrent : ''}`}
					/>
				);
			})}
		</g>
	);
}
