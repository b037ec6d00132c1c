import { useLocation } from '@docusaurus/router';
import { useEffect, useState } from 'react';
import type { MapData } from '../../schemas/map-json.ts';

/** What the address asks for: `/map?topic=cloud#helm`. */
export interface MapChoice {
	/** The place of the one topic to show, or undefined for all. */
	readonly topic: number | undefined;
	readonly chooseTopic: (topic: number | undefined) => void;
	/** The place of the term that the address names; anew with each visit, also of the same one. */
	readonly asked: { readonly term: number } | undefined;
	/** The id of a term that the address names and that is not on the map. */
	readonly missing: string | undefined;
}

/** Keeps the chosen topic in the address, and hears which term the address names. */
export function useMapChoice({ topics, terms }: Pick<MapData, 'topics' | 'terms'>): MapChoice {
	const location = useLocation();
	const [topic, setTopic] = useState<number | undefined>(undefined);
	const [asked, setAsked] = useState<MapChoice['asked']>(undefined);
	const [missing, setMissing] = useState<string | undefined>(undefined);

	// Not while rendering: the page is made on a server that knows no address.
	useEffect(() => {
		const id = new URLSearchParams(location.search).get('topic');
		const at = id === null ? -1 : topics.findIndex((one) => one.id === id);
		setTopic(at === -1 ? undefined : at);
		const name = decoded(location.hash.slice(1));
		const term = terms.findIndex((one) => one.id === name);
		setAsked(term === -1 ? undefined : { term });
		// What has an underscore is no term’s id.
		setMissing(name !== '' && term === -1 && !name.includes('_') ? name : undefined);
	}, [location, topics, terms]);

	const chooseTopic = (chosen: number | undefined): void => {
		setTopic(chosen);
		const address = new URL(window.location.href);
		const id = chosen === undefined ? undefined : topics[chosen]?.id;
		if (id === undefined || id === null) address.searchParams.delete('topic');
		else address.searchParams.set('topic', id);
		// Past the router, which would draw the whole page anew.
		window.history.replaceState(window.history.state, '', address);
	};
	return { topic, chooseTopic, asked, missing };
}

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return '';
	}
}
