import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import { memo, type ReactNode } from 'react';
import type { MapData, MapTerm } from '../../schemas/map-json.ts';
import { hueOf } from './hues.ts';
import styles from './MapPicture.module.css';
import { MapText } from './MapText.tsx';
import { dotRadius, LABEL_SIZES, percentOf } from './map-scale.ts';

interface Props {
	readonly map: MapData;
	/** The index of the only term in the tab order. */
	readonly tabStop: number;
	/** The index of the topic that is not dimmed; undefined if none is dimmed. */
	readonly topic: number | undefined;
}

/** The dots and labels of all terms, each a link to the term’s page. */
export const MapTerms = memo(function MapTerms({ map, tabStop, topic }: Props): ReactNode {
	const { withBaseUrl } = useBaseUrlUtils();
	return map.topics.map(({ id }, place) => (
		<g key={id} className={hueOf(place)} data-off={topic !== undefined && topic !== place ? '' : undefined}>
			{map.terms.map((term, index) =>
				term.topic === place ? (
					<TermDot key={term.id} map={map} term={term} index={index} href={withBaseUrl(term.url)} isStop={index === tabStop} />
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
	const [x, y] = [percentOf(term.x, map.width), percentOf(term.y, map.height)];
	return (
		<a href={href} aria-label={name} tabIndex={isStop ? 0 : -1} data-term={index} className={styles.term}>
			<circle cx={x} cy={y} r={radius} style={{ r: dotRadius(radius, map) }} className={styles.dot} />
			<MapText label={label} x={x} y={y} radius={radius} size={LABEL_SIZES.term.font} className={styles.name} />
		</a>
	);
});
