import type { LoadContext, Plugin } from '@docusaurus/types';

const OF_OTHERS = /[\\/]node_modules[\\/](?!@docusaurus[\\/])/;
const NOT_OF_OTHERS = /^(?!.*[\\/]node_modules[\\/](?!@docusaurus[\\/]))/;

/**
 * Docusaurus plugin: keeps libraries that only diagrams need (185 KB, gzip) out of every page. Docusaurus puts whatever many chunks share into
 * one that all pages load, and Mermaid comes in many chunks.
 */
export default function smallStart(_context: LoadContext): Plugin {
	return {
		name: 'small-start',
		configureWebpack: (_config, isServer) => {
			if (isServer) {
				return {};
			}
			const shared = { test: OF_OTHERS, chunks: 'async', minChunks: 2, reuseExistingChunk: true } as const;
			return { optimization: { splitChunks: { cacheGroups: { common: { test: NOT_OF_OTHERS }, shared } } } };
		},
	};
}
