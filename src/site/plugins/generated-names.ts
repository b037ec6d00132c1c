/** The name under which pages ask Docusaurus for the data that the pipeline wrote. */
export const SITE_DATA_PLUGIN = 'site-data';
/** The folder of the plugin's data that holds the pictures. */
export const DRAWINGS = 'drawings';
/** The pictures that the pipeline drew. */
export const DIAGRAMS_FOLDER = 'static/diagrams';
