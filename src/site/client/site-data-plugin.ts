/** The name of the plugin that publishes data to all pages: see `src/site/plugins/site-data.ts`. */
export const SITE_DATA_PLUGIN = 'site-data';
