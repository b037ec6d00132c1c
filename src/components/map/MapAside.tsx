import '../../css/term-card.css';

import useBaseUrl, { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import { type ReactNode, useEffect, useState } from 'react';
import type { MapData, MapTerm } from '../../schemas/map-json.ts';
import type { TermPreview } from '../../schemas/terms-json.ts';
import { loadCard } from '../term/load-card.ts';
import { TermCard } from '../term/TermCard.tsx';
import styles from './MapTools.module.css';

/** How long a term must be current before its card loads, in milliseconds. */
const DELAY_MS = 150;

interface Props {
	readonly map: MapData;
	readonly current: number | undefined;
	readonly neighbours: readonly number[];
	/** The id of a term that the address names and that is not drawn. */
	readonly missing: string | undefined;
}

/** The panel beside the map: the current term and its neighbours, or help on how to use the map. */
export function MapAside({ map, current, neighbours, missing }: Props): ReactNode {
	const term = current === undefined ? undefined : map.terms[current];
	return (
		<section className={styles.aside} aria-label="Current term">
			{term === undefined ? <Help missing={missing} /> : <About map={map} term={term} neighbours={neighbours} />}
		</section>
	);
}

function Help({ missing }: Pick<Props, 'missing'>): ReactNode {
	const { withBaseUrl } = useBaseUrlUtils();
	return (
		<div className={styles.help}>
			{missing !== undefined && (
				<p>
					“{missing}” is not on the map. Perhaps it has <a href={withBaseUrl(`/t/${encodeURIComponent(missing)}/`)}>a page</a>.
				</p>
			)}
			<p>Point at a term or tap it to see its connections. A click or a second tap opens its page. Zoom in to see more names.</p>
			<dl className={styles.keys}>
				<dt>
					<kbd>Ctrl</kbd> + wheel, pinch
				</dt>
				<dd>zoom; drag to move the map</dd>
				<dt>
					<kbd>Tab</kbd>
				</dt>
				<dd>enter or leave the map</dd>
				<dt>
					<kbd>←</kbd> <kbd>→</kbd> <kbd>↑</kbd> <kbd>↓</kbd>
				</dt>
				<dd>
					go to the nearest term in that direction; with <kbd>Shift</kbd>, move the map
				</dd>
				<dt>
					<kbd>+</kbd> <kbd>−</kbd> <kbd>0</kbd>
				</dt>
				<dd>zoom in, zoom out, show all</dd>
				<dt>
					<kbd>Enter</kbd> <kbd>Esc</kbd>
				</dt>
				<dd>open the term, deselect it</dd>
			</dl>
		</div>
	);
}

function About({
	map,
	term,
	neighbours,
}: {
	readonly map: MapData;
	readonly term: MapTerm;
	readonly neighbours: readonly number[];
}): ReactNode {
	const card = useCard(term);
	const { withBaseUrl } = useBaseUrlUtils();
	const topic = map.topics[term.topic];
	const known: TermPreview = card ?? {
		id: term.id,
		name: term.name,
		expansion: null,
		kind: null,
		aliases: [],
		summary: null,
		topic: topic?.url == null ? null : { title: topic.title, url: withBaseUrl(topic.url) },
		url: withBaseUrl(term.url),
	};
	return (
		<>
			<TermCard term={known} level={2} as="preview" />
			{neighbours.length > 0 && (
				<>
					<h3 className={styles.tied}>Connected with</h3>
					<ul className={styles.tiedList}>
						{neighbours.map((index) => {
							const other = map.terms[index];
							return other === undefined ? null : (
								<li key={other.id}>
									<a href={withBaseUrl(other.url)} dir="auto">
										{other.name}
									</a>
								</li>
							);
						})}
					</ul>
				</>
			)}
		</>
	);
}

/** The card of a term; null until it is loaded, and if it fails to load. */
function useCard(term: MapTerm): TermPreview | null {
	const baseUrl = useBaseUrl('/');
	const [loaded, setLoaded] = useState<{ readonly id: string; readonly card: TermPreview } | null>(null);
	useEffect(() => {
		let left = false;
		const timer = setTimeout(() => {
			loadCard(encodeURIComponent(term.id), baseUrl).then(
				(card) => {
					if (!left) setLoaded({ id: term.id, card });
				},
				// The name and the neighbours are shown without it.
				() => undefined,
			);
		}, DELAY_MS);
		return () => {
			left = true;
			clearTimeout(timer);
		};
	}, [term.id, baseUrl]);
	return loaded?.id === term.id ? loaded.card : null;
}
