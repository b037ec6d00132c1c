import { createRequire } from 'node:module';
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';

const VENDOR = /[\\/]node_modules[\\/](?!@docusaurus[\\/])/;
const NOT_VENDOR = /^(?!.*[\\/]node_modules[\\/](?!@docusaurus[\\/]))/;
/** The Docusaurus module that loads additional languages into the highlighter. It makes every page load the highlighter. */
const ADDED_LANGUAGES = createRequire(import.meta.url).resolve('@docusaurus/theme-classic/lib/prism-include-languages');

/**
 * Docusaurus plugin: keeps libraries that only some pages need out of all others. Diagram libraries (185 KB, gzip): Docusaurus moves what
 * many chunks share into a chunk that every page loads, and Mermaid has many chunks. The code highlighter (36 KB): pages with code load it
 * themselves.
 *
 * @throws RangeError if the configuration adds languages to the highlighter, which would have no effect
 */
export default function splitVendorChunks({ siteConfig, siteDir }: LoadContext): Plugin {
	const { prism } = siteConfig.themeConfig as { readonly prism?: { readonly additionalLanguages?: readonly string[] } };
	if ((prism?.additionalLanguages ?? []).length > 0)
		throw new RangeError('unexpected themeConfig.prism.additionalLanguages, expected none');
	return {
		name: 'split-vendor-chunks',
		configureWebpack: (_config, isServer) => {
			if (isServer) {
				return {};
			}
			const shared = { test: VENDOR, chunks: 'async', minChunks: 2, reuseExistingChunk: true } as const;
			return {
				optimization: { splitChunks: { cacheGroups: { common: { test: NOT_VENDOR }, shared } } },
				// A file, where `false` would do: the number of a module that is left out depends on its path on this machine.
				resolve: { alias: { [ADDED_LANGUAGES]: path.join(siteDir, 'src/site/client/no-added-languages.ts') } },
			};
		},
	};
}
