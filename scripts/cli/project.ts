import { fileURLToPath } from 'node:url';
import type { SiteIdentity } from '../../src/web/addresses.ts';
import { readEnvironment } from '../../src/web/site-environment.ts';

/** The folder of this project, without a slash at its end: its notes are read and its pages are written by default. */
export const PROJECT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/u, '');

/** The project's notes and the entries beside them. */
export const PROJECT_NOTES = `${PROJECT}/notes`;
export const PROJECT_ENTRIES = `${PROJECT}/notes/terms`;
/** The addresses that were ever published. */
export const PROJECT_PERMALINKS = `${PROJECT}/notes/permalinks.txt`;

/** Touched when the site is to load the generated data anew; `src/site/plugins/site-data.ts` watches it. */
export const RELOAD_STAMP = `${PROJECT}/.cache/reload`;

/** The site as SITE_TITLE, SITE_URL and BASE_URL describe it. Throws `EnvironmentError` on values that cannot be used. */
export function siteAddress(): SiteIdentity {
	return readEnvironment(process.env);
}

/** The card images that earlier runs drew. */
export const CARD_CACHE = `${PROJECT}/.cache/cards`;
