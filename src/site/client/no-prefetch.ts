import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import siteConfig from '@generated/docusaurus.config';
import { PAGES } from '../../web/site-pages.ts';

/** Large pages that are seldom opened. A visible link to one does not prefetch it. */
const NOT_PREFETCHED = [siteConfig.baseUrl + PAGES.map.path.slice(1)];

// Docusaurus prefetches the targets of visible links with a global function, which it sets after all modules have loaded.
if (ExecutionEnvironment.canUseDOM) {
	queueMicrotask(() => {
		const { prefetch, preload } = window.docusaurus;
		window.docusaurus = {
			preload,
			prefetch: (path) => (NOT_PREFETCHED.includes(path.replace(/\/$/u, '')) ? false : prefetch(path)),
		};
	});
}
