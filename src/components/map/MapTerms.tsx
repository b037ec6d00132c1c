import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import { memo, type ReactNode } from 'react';
import type { MapData, MapTerm } from '../../schemas/map-json.ts';
import { hueOf } from './hues.ts';
import styles from './MapPicture.module.css';
import { MapText } from './MapText.tsx';
import { dotRadius, LETTERS, part } from './map-scale.ts';

interface Props {
	readonly map: MapData;
	/** The one term that the Tab key reaches. */
	readonly stop: number;
	/** The one topic that is not dimmed; all, without it. */
	readonly topic: number | undefined;
}

/** The dots of all terms with their names, each a link to the term’s page. */
export const MapTerms = memo(function MapTerms({ map, stop, topic }: Props): ReactNode {
	const { withBaseUrl } = useBaseUrlUtils();
	return map.topics.map(({ id }, place) => (
		<g key={id} className={hueOf(place)} data-off={topic !== undefined && topic !== place ? '' : undefined}>
			{map.terms.map((term, index) =>
				term.topic === place ? (
					<TermDot key={term.id} map={map} term={term} index={index} href={withBaseUrl(term.url)} isStop={index === stop} />
				) : null,
			)}
		</g>
	));
});

interface DotProps {
	readonly map: MapData;
	readonly term: MapTerm;
	readonly index: number;
	readonly href: string;
	readonly isStop: boolean;
}

const TermDot = memo(function TermDot({ map, term, index, href, isStop }: DotProps): ReactNode {
	const { name, label, radius } = term;
	const [x, y] = [part(term.x, map.width), part(term.y, map.height)];
	return (
		<a href={href} aria-label={name} tabIndex={isStop ? 0 : -1} data-term={index} className={styles.term}>
			<circle cx={x} cy={y} r={radius} style={{ r: dotRadius(radius, map) }} className={styles.dot} />
			<MapText label={label} x={x} y={y} radius={radius} size={LETTERS.term} className={styles.name} />
		</a>
	);
});
