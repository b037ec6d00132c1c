/** The name of the plugin that publishes the pipeline's data to pages. */
export const SITE_DATA_PLUGIN = 'site-data';
/** The folder of the plugin's data with the drawings. */
export const DRAWINGS = 'drawings';
/** The folder of the pipeline's drawings. */
export const DIAGRAMS_FOLDER = 'static/diagrams';
