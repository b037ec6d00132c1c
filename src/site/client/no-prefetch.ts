import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import siteConfig from '@generated/docusaurus.config';
import { PAGE_PATHS } from '../../web/site-pages.ts';

/** Pages that are large and seldom opened: a link to one in sight is no reason to load it. */
const NOT_PREFETCHED = [siteConfig.baseUrl + PAGE_PATHS.map.slice(1)];

// Docusaurus loads whatever the links in sight lead to, by a function of the window that it sets once all modules are there.
if (ExecutionEnvironment.canUseDOM) {
	queueMicrotask(() => {
		const { prefetch, preload } = window.docusaurus;
		window.docusaurus = {
			preload,
			prefetch: (path) => (NOT_PREFETCHED.includes(path.replace(/\/$/u, '')) ? false : prefetch(path)),
		};
	});
}
