/** The name under which pages ask Docusaurus for the data that the pipeline wrote. */
export const SITE_DATA_PLUGIN = 'site-data';
/** The pictures that the pipeline drew. */
export const DIAGRAMS_FOLDER = 'static/diagrams';
