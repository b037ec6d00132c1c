import { fileURLToPath } from 'node:url';
import { bundle } from 'lightningcss';

const SHEET = fileURLToPath(new URL('../../src/css/term-page.css', import.meta.url));

/**
 * The style sheet of the term pages with all that it imports, minified, to stand in each page. Without targets nothing is rewritten for
 * older browsers: what `.browserslistrc` lists knows `light-dark()` and nesting. It names no font to load: two of them took seven times the
 * bytes of a page, and twice the time until it was painted.
 *
 * @throws where the sheet cannot be read: it is part of the project, not of the notes.
 */
export function pageStyles(): string {
	return bundle({ filename: SHEET, minify: true }).code.toString();
}
