import { type CSSProperties, type ReactNode, useEffect, useMemo, useRef } from 'react';
import type { MapData } from '../../schemas/map-json.ts';
import { MapAside } from './MapAside.tsx';
import { MapBackground } from './MapBackground.tsx';
import { MapFocus } from './MapFocus.tsx';
import styles from './MapPicture.module.css';
import { MapTerms } from './MapTerms.tsx';
import { neighboursOf } from './neighbours.ts';
import { TopicButtons } from './TopicButtons.tsx';
import { useCurrentTerm } from './use-current-term.ts';
import { useMapChoice } from './use-map-choice.ts';
import { useMapView } from './use-map-view.ts';
import { ZoomButtons } from './ZoomButtons.tsx';

/** The map with its controls. The server renders it in full: style sheets alone keep the size of labels and dots. */
export function MapExplorer({ map }: { readonly map: MapData }): ReactNode {
	const frame = useRef<HTMLElement>(null);
	const stage = useRef<HTMLDivElement>(null);
	const neighbours = useMemo(() => neighboursOf(map), [map]);
	const view = useMapView({ frame, stage, widest: Math.max(...[...map.terms, ...map.topics].map(({ label }) => label.from)) });
	const { topic, chooseTopic, asked, missing } = useMapChoice(map);
	const { current, tabStop, selectTerm, handlers } = useCurrentTerm(map, view);
	const around = current === undefined ? [] : (neighbours[current] ?? []);

	// biome-ignore lint/correctness/useExhaustiveDependencies: runs once for each time that the address names a term.
	useEffect(() => {
		const term = asked && map.terms[asked.term];
		if (asked === undefined || term === undefined) return;
		selectTerm(asked.term);
		view.show({ x: term.x / map.width, y: term.y / map.height });
	}, [asked]);

	const sizes = { '--map-ratio': map.width / map.height, '--map-natural': `${map.width}px` } as CSSProperties;
	return (
		<div className={styles.explorer} style={sizes}>
			<div className={styles.window}>
				<ZoomButtons view={view} />
				<nav ref={frame} className={styles.frame} aria-label="Map of the terms" {...handlers}>
					<div ref={stage} className={styles.stage}>
						<svg role="presentation" width="100%" height="100%" data-looking={current === undefined ? undefined : ''}>
							<MapBackground map={map} topic={topic} />
							<MapTerms map={map} tabStop={tabStop} topic={topic} />
							{current !== undefined && <MapFocus map={map} current={current} neighbours={around} scale={view.width / map.width} />}
						</svg>
					</div>
				</nav>
			</div>
			<TopicButtons topics={map.topics} chosen={topic} onChoose={chooseTopic} />
			<MapAside map={map} current={current} neighbours={around} missing={missing} />
		</div>
	);
}
