import type { load, SearchPanel } from './SearchPanel.tsx';

/** The dialog without its frame, loaded on demand. */
export interface Panel {
	readonly SearchPanel: typeof SearchPanel;
	/** Loads the search index too. */
	readonly load: typeof load;
}

let loaded: Panel | undefined;
let loading: Promise<Panel> | undefined;

/** Loads the panel once. The next call retries a failure. */
export function loadPanel(): Promise<Panel> {
	loading ??= import('./SearchPanel.tsx').then(
		({ SearchPanel, load }) => {
			loaded = { SearchPanel, load };
			return loaded;
		},
		(error: unknown) => {
			loading = undefined;
			throw error;
		},
	);
	return loading;
}

/** The panel if it is loaded already. */
export function loadedPanel(): Panel | undefined {
	return loaded;
}
