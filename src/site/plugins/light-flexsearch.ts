import { createRequire } from 'node:module';
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';

const flexsearch = path.dirname(createRequire(import.meta.url).resolve('flexsearch'));

/**
 * Docusaurus plugin: bundles the light edition of FlexSearch, 5 KB (gzip) instead of 17. It has the same `Index`, without unused features
 * (documents, workers, databases, character sets). The package does not export it by name.
 */
export default function lightFlexsearch(_context: LoadContext): Plugin {
	return {
		name: 'light-flexsearch',
		configureWebpack: (_config, isServer) =>
			isServer ? {} : { resolve: { alias: { flexsearch$: path.join(flexsearch, 'flexsearch.light.module.min.js') } } },
	};
}
