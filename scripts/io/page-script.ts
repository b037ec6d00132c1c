import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { local, type SiteAddress } from '../../src/web/addresses.ts';
import { fontsStorageKey, themeStorageKey } from '../../src/web/theme-storage.ts';

const SCRIPT = fileURLToPath(new URL('../../src/components/term/page-script.ts', import.meta.url));

/**
 * The script of the term pages with its imports, minified. It is part of each page, because a separate file delayed the first paint by a
 * round trip (0.80 s instead of 0.67 s, mobile Lighthouse). It is a sixth of a page's bytes.
 *
 * @param toolsPath the script with the search and the previews, without base path; see `page-tools.ts`
 * @throws if the script cannot be read: it is part of the project, not of the notes.
 */
export function pageScript(site: SiteAddress, toolsPath: string): string {
	const tools = local(site, toolsPath);
	const { outputFiles } = buildSync({
		entryPoints: [SCRIPT],
		bundle: true,
		minify: true,
		format: 'esm',
		target: 'es2022',
		write: false,
		external: [tools],
		define: {
			TOOLS_ADDRESS: JSON.stringify(tools),
			TERMS_ADDRESS: JSON.stringify(local(site, '/t/')),
			THEME_KEY: JSON.stringify(themeStorageKey(site.baseUrl)),
			FONTS_KEY: JSON.stringify(fontsStorageKey(site.baseUrl)),
		},
	});
	return (outputFiles[0]?.text ?? '').trim();
}
