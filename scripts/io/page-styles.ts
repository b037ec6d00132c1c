import { fileURLToPath } from 'node:url';
import { bundle, transform } from 'lightningcss';
import type { SiteAddress } from '../../src/web/addresses.ts';
import { fontFaces } from '../../src/web/fonts.ts';

const SHEETS = {
	page: sheet('term-page.css'),
	logo: sheet('term-page/logo.css'),
};

/** What only some sites have on their term pages. */
export interface PageParts {
	readonly logo: boolean;
}

function sheet(name: string): string {
	return fileURLToPath(new URL(`../../src/css/${name}`, import.meta.url));
}

/** Classes of the shared sheets that no term page has. */
const ELSEWHERE = ['former-address', 'term-card-preview'];

/**
 * The style sheet of the term pages with its imports, minified, with the rules of these parts alone, and without the custom properties that nothing in it uses. It is part
 * of each page. It is not rewritten for older browsers, because all browsers in `.browserslistrc` support `light-dark()` and nesting. It names the fonts of the site, which
 * a page begins without (src/components/term/page-fonts.ts): fonts that the style sheet itself loads doubled the time to the first paint.
 *
 * @throws if the sheet cannot be read: it is part of the project, not of the notes.
 */
export function pageStyles(site: SiteAddress, { logo }: PageParts): string {
	const sheets = [SHEETS.page, ...(logo ? [SHEETS.logo] : [])];
	const whole = sheets.map((filename) => bundle({ filename, minify: true }).code.toString()).join('');
	return transform({
		filename: SHEETS.page,
		code: Buffer.from(fontFaces(site, 'optional') + whole),
		minify: true,
		unusedSymbols: [...unusedProperties(whole), ...ELSEWHERE],
	}).code.toString();
}

function unusedProperties(styles: string): string[] {
	const declared = new Set(styles.match(/--[\w-]+(?=:)/gu));
	return [...declared].filter((name) => !styles.includes(`var(${name}`));
}
