import { fileURLToPath } from 'node:url';
import { bundle } from 'lightningcss';

const SHEET = fileURLToPath(new URL('../../src/css/term-page.css', import.meta.url));

/**
 * The style sheet of the term pages with its imports, minified. It is part of each page. It is not rewritten for older browsers, because
 * all browsers in `.browserslistrc` support `light-dark()` and nesting. It loads no font: two fonts took seven times the bytes of a page and
 * doubled the time to the first paint.
 *
 * @throws if the sheet cannot be read: it is part of the project, not of the notes.
 */
export function pageStyles(): string {
	return bundle({ filename: SHEET, minify: true }).code.toString();
}
