import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';

/**
 * Docusaurus plugin: the bundler keeps the modules that it has compiled beside the files that Docusaurus generates. By default all commands
 * of a project keep them in one folder, where those of one site could get into another that is made at the same time. Each base path has a
 * folder of its own, because modules name fonts and pictures by it, and the bundler does not compile them again when it changes.
 */
export default function keptModules({ generatedFilesDir, baseUrl }: LoadContext): Plugin {
	const folder = path.join(generatedFilesDir, 'modules', encodeURIComponent(baseUrl));
	return {
		name: 'kept-modules',
		// Docusaurus keeps none where this variable is set.
		configureWebpack: () =>
			process.env['DOCUSAURUS_NO_PERSISTENT_CACHE'] === undefined
				? { experiments: { cache: { storage: { type: 'filesystem', directory: folder } } } }
				: {},
	};
}
