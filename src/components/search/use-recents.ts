import { useEffect, useSyncExternalStore } from 'react';
import { recents } from './recents.ts';

const NONE: readonly string[] = [];

/** The recent searches of this device, updated live; empty on the server. */
export function useRecents(): readonly string[] {
	useEffect(() => {
		window.addEventListener('storage', recents.reread);
		return () => window.removeEventListener('storage', recents.reread);
	}, []);
	return useSyncExternalStore(recents.subscribe, recents.list, () => NONE);
}
