import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Options as DocsOptions } from '@docusaurus/plugin-content-docs';
import type { Options as SitemapOptions } from '@docusaurus/plugin-sitemap';
import type { Options as ThemeOptions } from '@docusaurus/theme-classic';
import type { UserThemeConfig } from '@docusaurus/theme-common';
import type { Config } from '@docusaurus/types';
import { DIAGRAM_CSS } from './src/site/diagram-theme.ts';
import commonJsOutput from './src/site/plugins/commonjs-output.ts';
import cspAndFlatUrls from './src/site/plugins/csp-and-flat-urls.ts';
import { pageModules } from './src/site/plugins/page-modules.ts';
import { topicsThenGlossary } from './src/site/plugins/sidebar-items.ts';
import siteDataPlugin from './src/site/plugins/site-data.ts';
import { withTermPages } from './src/site/plugins/sitemap-items.ts';
import smallSearch from './src/site/plugins/small-search.ts';
import splitVendorChunks from './src/site/plugins/split-vendor-chunks.ts';
import { readEnvironment } from './src/web/site-environment.ts';
import { storageNamespace } from './src/web/theme-storage.ts';

const { title, url, baseUrl, editUrl } = readEnvironment(process.env);

const docs: DocsOptions = {
	routeBasePath: '/',
	sidebarPath: './sidebars.ts',
	sidebarItemsGenerator: topicsThenGlossary,
	breadcrumbs: false,
	// “# 1. Intro” is a title like any other: its number belongs to the address.
	numberPrefixParser: false,
	admonitions: false,
};

// The search page says itself that it is not to be indexed, which keeps it out.
const sitemap: SitemapOptions = { createSitemapItems: withTermPages };

/** Its dates come from version control; where there is none, there is no feed to link to. */
const hasFeed = existsSync(new URL('static/feed.xml', import.meta.url));

const theme: ThemeOptions = { customCss: ['./src/css/tokens.css', './src/css/site.css'] };

const themeConfig: UserThemeConfig & { readonly mermaid: object; readonly docs: object } = {
	colorMode: { defaultMode: 'light', disableSwitch: false, respectPrefersColorScheme: true },
	docs: { sidebar: { hideable: false, autoCollapseCategories: false }, versionPersistence: 'none' },
	navbar: {
		title,
		items: [
			{ type: 'search', position: 'right' },
			{ to: '/#topics', label: 'Topics', position: 'right', activeBaseRegex: '^$' },
			{ to: '/glossary', label: 'Glossary', position: 'right' },
			{ to: '/map', label: 'Map', position: 'right' },
		],
	},
	footer: {
		links: [
			{ label: 'Topics', to: '/#topics' },
			{ label: 'Glossary', to: '/glossary' },
			{ label: 'Map', to: '/map' },
		],
	},
	mermaid: { theme: { light: 'neutral', dark: 'dark' }, options: { themeCSS: DIAGRAM_CSS } },
	tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 3 },
};

const config: Config = {
	title,
	tagline: 'Jotted notes, made into pages to read and terms to look up.',
	url,
	baseUrl,
	favicon: 'favicon.svg',
	customFields: { editUrl },
	// Neither true nor false: pages are written as `cloud/index.html`, links say `/cloud`, and `/t/kubernetes/` is left alone.
	// With the copies that csp-and-flat-urls.ts makes, neither address needs a redirect on hosts that try `.html`, and none is ever missing.
	future: { v4: true, faster: true, experimental_vcs: false },
	// The term pages read the theme that is stored here.
	storage: { type: 'localStorage', namespace: storageNamespace(baseUrl) },
	onBrokenLinks: 'throw',
	onBrokenAnchors: 'throw',
	onDuplicateRoutes: 'throw',
	// The pages' Markdown is for the repository: their modules are made of the same data (see page-modules.ts).
	markdown: { format: 'mdx', mermaid: true, preprocessor: pageModules(fileURLToPath(new URL('docs', import.meta.url))) },
	headTags: [
		{ tagName: 'link', attributes: { rel: 'manifest', href: `${baseUrl}site.webmanifest` } },
		{
			tagName: 'link',
			attributes: { rel: 'search', type: 'application/opensearchdescription+xml', href: `${baseUrl}opensearch.xml`, title },
		},
		...(hasFeed
			? [{ tagName: 'link', attributes: { rel: 'alternate', type: 'application/atom+xml', href: `${baseUrl}feed.xml`, title } }]
			: []),
		{ tagName: 'meta', attributes: { name: 'theme-color', content: '#fcfcfa', media: '(prefers-color-scheme: light)' } },
		{ tagName: 'meta', attributes: { name: 'theme-color', content: '#14161a', media: '(prefers-color-scheme: dark)' } },
	],
	plugins: [
		['@docusaurus/plugin-content-docs', docs],
		'@docusaurus/plugin-content-pages',
		['@docusaurus/plugin-sitemap', sitemap],
		// Puts the theme's style sheets below ours, so that ours need no tricks to win.
		'@docusaurus/plugin-css-cascade-layers',
		siteDataPlugin,
		cspAndFlatUrls,
		commonJsOutput,
		splitVendorChunks,
		smallSearch,
	],
	themes: [['@docusaurus/theme-classic', theme], '@docusaurus/theme-mermaid'],
	themeConfig,
};

export default config;
