import type { load, SearchPanel } from './SearchPanel.tsx';

/** All of the dialog but its frame. */
export interface Panel {
	readonly SearchPanel: typeof SearchPanel;
	/** Loads what is searched, too. */
	readonly load: typeof load;
}

let loaded: Panel | undefined;
let loading: Promise<Panel> | undefined;

/** Loads the panel, once; the next call tries again what failed. */
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

/** The same where it is loaded already. */
export function loadedPanel(): Panel | undefined {
	return loaded;
}
