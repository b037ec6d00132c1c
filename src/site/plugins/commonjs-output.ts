import type { LoadContext, Plugin } from '@docusaurus/types';

/** Docusaurus plugin: allows `"type": "module"` in package.json, although the modules that Docusaurus generates are CommonJS. */
export default function commonJsOutput({ generatedFilesDir }: LoadContext): Plugin {
	return {
		name: 'commonjs-output',
		configureWebpack: (_config, isServer) => ({
			// The generated routes use `require.resolveWeak`, which the bundler supports only in modules of type `javascript/auto`.
			module: {
				rules: [{ test: /\.js$/, include: generatedFilesDir, type: 'javascript/auto', resolve: { fullySpecified: false } }],
			},
			// When Node renders the pages, it would load a `.js` chunk as an ES module.
			...(isServer ? { output: { chunkFilename: 'assets/js/[name].[contenthash:8].cjs' } } : {}),
		}),
	};
}
