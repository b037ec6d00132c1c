import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import siteConfig from '@generated/docusaurus.config';

/** Pages that are large and seldom opened: a link to one in sight is no reason to load it. */
const LATE = [`${siteConfig.baseUrl}map`];

// Docusaurus loads whatever the links in sight lead to, by a function of the window that it sets once all modules are there.
if (ExecutionEnvironment.canUseDOM) {
	queueMicrotask(() => {
		const { prefetch, preload } = window.docusaurus;
		window.docusaurus = {
			preload,
			prefetch: (path) => (LATE.includes(path.replace(/\/$/u, '')) ? false : prefetch(path)),
		};
	});
}
