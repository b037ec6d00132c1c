import { useEffect, useRef } from 'react';
import type { Item } from './items.ts';

/**
 * Lets Enter be pressed before the answer is there: it opens the first item once there is one, unless something else has been typed by then.
 *
 * @returns starts the waiting
 */
export function useEnterThatWaits(typed: string, first: Item | null, choose: (item: Item) => void): () => void {
	const waits = useRef('');
	useEffect(() => {
		if (waits.current !== typed || first === null) return;
		waits.current = '';
		choose(first);
	});
	return () => {
		waits.current = typed;
	};
}
