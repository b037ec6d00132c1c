import { type CSSProperties, type ReactNode, useEffect, useMemo, useRef } from 'react';
import type { MapData } from '../../schemas/map-json.ts';
import { MapAside } from './MapAside.tsx';
import { MapFocus } from './MapFocus.tsx';
import { MapGround } from './MapGround.tsx';
import styles from './MapPicture.module.css';
import { MapTerms } from './MapTerms.tsx';
import tools from './MapTools.module.css';
import { neighboursOf } from './neighbours.ts';
import { TopicButtons } from './TopicButtons.tsx';
import { useMapChoice } from './use-map-choice.ts';
import { useMapView } from './use-map-view.ts';
import { useReach } from './use-reach.ts';
import { ZoomButtons } from './ZoomButtons.tsx';

/** The picture with all that moves it. It is complete as the server makes it: names and dots keep their size by style sheets alone. */
export function MapExplorer({ map }: { readonly map: MapData }): ReactNode {
	const frame = useRef<HTMLElement>(null);
	const stage = useRef<HTMLDivElement>(null);
	const neighbours = useMemo(() => neighboursOf(map), [map]);
	const view = useMapView({ frame, stage, widest: Math.max(...[...map.terms, ...map.topics].map(({ label }) => label.from)) });
	const { topic, chooseTopic, asked, missing } = useMapChoice(map);
	const { current, stop, keep, handlers } = useReach(map, view);
	const around = current === undefined ? [] : (neighbours[current] ?? []);

	// biome-ignore lint/correctness/useExhaustiveDependencies: once for each time that the address asks.
	useEffect(() => {
		const term = asked && map.terms[asked.term];
		if (asked === undefined || term === undefined) return;
		keep(asked.term);
		view.show({ x: term.x / map.width, y: term.y / map.height });
	}, [asked]);

	const sizes = { '--map-ratio': map.width / map.height, '--map-natural': `${map.width}px` } as CSSProperties;
	return (
		<div className={styles.explorer} style={sizes}>
			<div className={tools.bar}>
				<TopicButtons topics={map.topics} chosen={topic} onChoose={chooseTopic} />
				<ZoomButtons view={view} />
			</div>
			<div className={styles.window}>
				<nav ref={frame} className={styles.frame} aria-label="Map of the terms" {...handlers}>
					<div ref={stage} className={styles.stage}>
						<svg role="presentation" width="100%" height="100%" data-looking={current === undefined ? undefined : ''}>
							<MapGround map={map} />
							<MapTerms map={map} stop={stop} topic={topic} />
							{current !== undefined && <MapFocus map={map} current={current} neighbours={around} scale={view.width / map.width} />}
						</svg>
					</div>
				</nav>
			</div>
			<MapAside map={map} current={current} neighbours={around} missing={missing} />
		</div>
	);
}
