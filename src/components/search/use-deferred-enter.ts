import { useEffect, useRef } from 'react';
import type { Item } from './items.ts';

/**
 * Handles Enter before the results are there: opens the first item as soon as there is one, unless the query has changed by then.
 *
 * @returns a function that starts waiting
 */
export function useDeferredEnter(typed: string, first: Item | null, choose: (item: Item) => void): () => void {
	const waitingFor = useRef('');
	useEffect(() => {
		if (waitingFor.current !== typed || first === null) return;
		waitingFor.current = '';
		choose(first);
	});
	return () => {
		waitingFor.current = typed;
	};
}
