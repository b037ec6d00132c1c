import { useLocation } from '@docusaurus/router';
import { useEffect, useState } from 'react';
import type { MapData } from '../../schemas/map-json.ts';
import { decoded } from '../decoded.ts';

/** What the address selects: `/map?topic=cloud#helm`. */
export interface MapChoice {
	/** The index of the only topic to show; undefined for all. */
	readonly topic: number | undefined;
	readonly chooseTopic: (topic: number | undefined) => void;
	/** The index of the term that the address names. A new object for each visit, even to the same term. */
	readonly asked: { readonly term: number } | undefined;
	/** The id of a term that the address names and that is not on the map. */
	readonly missing: string | undefined;
}

/** Keeps the selected topic in the address, and reads the term from the address. */
export function useMapChoice({ topics, terms }: Pick<MapData, 'topics' | 'terms'>): MapChoice {
	const location = useLocation();
	const [topic, setTopic] = useState<number | undefined>(undefined);
	const [asked, setAsked] = useState<MapChoice['asked']>(undefined);
	const [missing, setMissing] = useState<string | undefined>(undefined);

	// In an effect, because the server does not know the address.
	useEffect(() => {
		const id = new URLSearchParams(location.search).get('topic');
		const at = id === null ? -1 : topics.findIndex((one) => one.id === id);
		setTopic(at === -1 ? undefined : at);
		const name = decoded(location.hash.slice(1));
		const term = terms.findIndex((one) => one.id === name);
		setAsked(term === -1 ? undefined : { term });
		// Ids of terms never contain an underscore.
		setMissing(name !== '' && term === -1 && !name.includes('_') ? name : undefined);
	}, [location, topics, terms]);

	const chooseTopic = (chosen: number | undefined): void => {
		setTopic(chosen);
		const address = new URL(window.location.href);
		const id = chosen === undefined ? undefined : topics[chosen]?.id;
		if (id === undefined || id === null) address.searchParams.delete('topic');
		else address.searchParams.set('topic', id);
		// Without the router, which would render the whole page again.
		window.history.replaceState(window.history.state, '', address);
	};
	return { topic, chooseTopic, asked, missing };
}
