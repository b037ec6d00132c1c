import { fileURLToPath } from 'node:url';
import type { SiteIdentity } from '../../src/web/addresses.ts';
import { readEnvironment } from '../../src/web/site-environment.ts';

/** The folder of this project, without a slash at its end. */
export const PROJECT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/u, '');

/** The project's notes and the entries beside them. */
export const PROJECT_NOTES = `${PROJECT}/notes`;
export const PROJECT_ENTRIES = `${PROJECT}/notes/terms`;
/** The list of all addresses that were ever published. */
export const PROJECT_PERMALINKS = `${PROJECT}/notes/permalinks.txt`;

/** A file that is touched to make the site reload the generated data; `src/site/plugins/site-data.ts` watches it. */
export const RELOAD_STAMP = `${PROJECT}/.cache/reload`;

/** The title and the address of the site, from SITE_TITLE, SITE_URL and BASE_URL. Throws `EnvironmentError` on unusable values. */
export function siteAddress(): SiteIdentity {
	return readEnvironment(process.env);
}

/** The folder of the card images that earlier runs drew. */
export const CARD_CACHE = `${PROJECT}/.cache/cards`;
