import { useEffect, useLayoutEffect, useState } from 'react';

/** The key in the storage of the tab. */
const KEY = 'search-place';

/** Where a reader of the results was. */
interface Place {
	/** The address of the results. */
	readonly address: string;
	/** Pixels from the top of the page. */
	readonly top: number;
	/** The most terms shown. */
	readonly limit: number;
}

/**
 * Keeps the place in the results when the page is reloaded or come back to. The browser cannot restore it by itself, because the results appear after it has tried to.
 *
 * @param shown whether the results are on the page
 * @param limit the most terms shown now
 * @param restore called with the most terms that were shown, before the place is restored
 */
export function useKeptPlace(shown: boolean, limit: number, restore: (limit: number) => void): void {
	const [kept, setKept] = useState<Place>();
	// biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page has loaded.
	useEffect(() => {
		const place = cameBack() ? readPlace() : undefined;
		if (place === undefined || place.address !== here()) return;
		restore(place.limit);
		setKept(place);
	}, []);
	useLayoutEffect(() => {
		if (!shown || kept === undefined || limit < kept.limit) return;
		window.scrollTo({ top: kept.top, behavior: 'instant' });
		setKept(undefined);
	}, [shown, kept, limit]);
	useEffect(() => {
		const keep = (): void => writePlace({ address: here(), top: window.scrollY, limit });
		window.addEventListener('pagehide', keep);
		return () => window.removeEventListener('pagehide', keep);
	}, [limit]);
}

function here(): string {
	return window.location.pathname + window.location.search;
}

/** Whether the page was reloaded, or come back to through the history. */
function cameBack(): boolean {
	const [entry] = performance.getEntriesByType('navigation');
	return entry instanceof PerformanceNavigationTiming && (entry.type === 'reload' || entry.type === 'back_forward');
}

function readPlace(): Place | undefined {
	try {
		const place: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
		return isPlace(place) ? place : undefined;
	} catch {
		// The storage may be forbidden.
		return undefined;
	}
}

function writePlace(place: Place): void {
	try {
		sessionStorage.setItem(KEY, JSON.stringify(place));
	} catch {
		// The storage may be forbidden or full. Only the place is lost.
	}
}

function isPlace(value: unknown): value is Place {
	if (typeof value !== 'object' || value === null) return false;
	const { address, top, limit } = value as Partial<Record<keyof Place, unknown>>;
	return typeof address === 'string' && typeof top === 'number' && typeof limit === 'number';
}
