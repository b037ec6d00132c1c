import { createRequire } from 'node:module';
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';

const flexsearch = path.dirname(createRequire(import.meta.url).resolve('flexsearch'));

/**
 * Docusaurus plugin: gives browsers the light edition of FlexSearch, 5 KB (gzip) instead of 17. It has the same `Index`; what it leaves out
 * (documents, workers, databases, character sets) is not used here. The package does not name it among its exports.
 */
export default function smallSearch(_context: LoadContext): Plugin {
	return {
		name: 'small-search',
		configureWebpack: (_config, isServer) =>
			isServer ? {} : { resolve: { alias: { flexsearch$: path.join(flexsearch, 'flexsearch.light.module.min.js') } } },
	};
}
