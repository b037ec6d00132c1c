import { createRequire } from 'node:module';
import type { LoadContext, Plugin } from '@docusaurus/types';

const OF_OTHERS = /[\\/]node_modules[\\/](?!@docusaurus[\\/])/;
const NOT_OF_OTHERS = /^(?!.*[\\/]node_modules[\\/](?!@docusaurus[\\/]))/;
/** Teaches the highlighter the languages that the site's settings add to its own, and has every page load both for that. */
const ADDED_LANGUAGES = createRequire(import.meta.url).resolve('@docusaurus/theme-classic/lib/prism-include-languages');

/**
 * Docusaurus plugin: keeps out of every page what only some need. Libraries for diagrams (185 KB, gzip): Docusaurus puts whatever many
 * chunks share into one that all pages load, and Mermaid comes in many chunks. The highlighter of code (36 KB), which pages with code
 * load themselves.
 *
 * @throws RangeError where languages are added to the highlighter, which would go unheard
 */
export default function splitVendorChunks({ siteConfig }: LoadContext): Plugin {
	const { prism } = siteConfig.themeConfig as { readonly prism?: { readonly additionalLanguages?: readonly string[] } };
	if ((prism?.additionalLanguages ?? []).length > 0)
		throw new RangeError('unexpected themeConfig.prism.additionalLanguages, expected none');
	return {
		name: 'split-vendor-chunks',
		configureWebpack: (_config, isServer) => {
			if (isServer) {
				return {};
			}
			const shared = { test: OF_OTHERS, chunks: 'async', minChunks: 2, reuseExistingChunk: true } as const;
			return {
				optimization: { splitChunks: { cacheGroups: { common: { test: NOT_OF_OTHERS }, shared } } },
				resolve: { alias: { [ADDED_LANGUAGES]: false } },
			};
		},
	};
}
