import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DEFAULT_DESIGN, parseSiteSettings, SETTINGS_FILE, type SiteSettings } from '../schemas/site-settings.ts';
import { readEnvironment } from '../web/site-environment.ts';

/**
 * The settings of the site whose generated pages and data are in `folder`, where the environment has won already. Where none were made, as
 * beside the committed pages, they are those of the environment alone.
 *
 * @throws EnvironmentError on an invalid variable
 */
export function readSiteSettings(folder: string, variables: Readonly<Record<string, string | undefined>>): SiteSettings {
	const file = path.join(folder, SETTINGS_FILE);
	if (existsSync(file)) return parseSiteSettings(readFileSync(file, 'utf8'));
	return { ...readEnvironment(variables), editFrom: '', design: DEFAULT_DESIGN };
}
