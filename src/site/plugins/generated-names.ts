/** The name of the plugin that publishes the pipeline's data to pages. */
export const SITE_DATA_PLUGIN = 'site-data';
/** The pictures that the pipeline drew. */
export const DIAGRAMS_FOLDER = 'static/diagrams';
