import { SETTINGS_FILE, type SiteSettings } from '../../../src/schemas/site-settings.ts';
import type { OutputFile } from '../../text/output-file.ts';
import type { Needs, Output } from '../output.ts';

/** `page-data/site-settings.json`: the settings that Docusaurus is configured with. It is no part of the site. */
export const siteSettingsFile = { name: 'site-settings-file', emit } satisfies Output;

function emit({ site, editing, design }: Needs<'site' | 'editing' | 'design'>): readonly OutputFile[] {
	const { title, url, baseUrl } = site;
	const settings: SiteSettings = { title, url, baseUrl, ...editing, design };
	return [{ path: SETTINGS_FILE, content: `${JSON.stringify(settings, undefined, '\t')}\n` }];
}
