import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Options as DocsOptions } from '@docusaurus/plugin-content-docs';
import type { Options as SitemapOptions } from '@docusaurus/plugin-sitemap';
import type { Options as ThemeOptions } from '@docusaurus/theme-classic';
import type { UserThemeConfig } from '@docusaurus/theme-common';
import type { Config } from '@docusaurus/types';
import { INTERFACE_LANGUAGE, interfaceLanguage } from './src/language/interface-language.ts';
import { CARD_SIZE } from './src/schemas/page-cards.ts';
import { DIAGRAM_CSS } from './src/site/diagram-theme.ts';
import { footerLinks } from './src/site/footer-links.ts';
import commonJsOutput from './src/site/plugins/commonjs-output.ts';
import cspAndFlatUrls from './src/site/plugins/csp-and-flat-urls.ts';
import keptModules from './src/site/plugins/kept-modules.ts';
import lightFlexsearch from './src/site/plugins/light-flexsearch.ts';
import { pageModules } from './src/site/plugins/page-modules.ts';
import { topicsThenGlossary } from './src/site/plugins/sidebar-items.ts';
import siteDataPlugin from './src/site/plugins/site-data.ts';
import { withTermPages } from './src/site/plugins/sitemap-items.ts';
import splitVendorChunks from './src/site/plugins/split-vendor-chunks.ts';
import { readPageCards } from './src/site/read-page-cards.ts';
import { readSiteSettings } from './src/site/read-site-settings.ts';
import { fontFaces } from './src/web/fonts.ts';
import { GENERATED_FOLDER } from './src/web/site-environment.ts';
import { barPages } from './src/web/site-pages.ts';
import { storageNamespace } from './src/web/theme-storage.ts';

/** The folder of the generated pages and data, from the project's folder. */
const generated = process.env[GENERATED_FOLDER] ?? '.';
/** Where this machine has a generated file. Only functions may hold it: Docusaurus puts everything else of this configuration into the script of every page. */
const generatedFile = (name: string): string => path.resolve(fileURLToPath(new URL('.', import.meta.url)), generated, name);

const { title, url, baseUrl, editUrl, editFrom, design } = readSiteSettings(generatedFile('.'), process.env);
/** Images for chats: of topics, and of all other pages. */
const cards = readPageCards(generatedFile('.'));
/** Words of the interface name their language where it is not that of the notes. */
const lang = interfaceLanguage(design.language);
const inItsLanguage = lang === undefined ? {} : { lang };

const docs: DocsOptions = {
	path: path.posix.join(generated, 'docs'),
	routeBasePath: '/',
	sidebarPath: './sidebars.ts',
	sidebarItemsGenerator: topicsThenGlossary,
	breadcrumbs: false,
	// The number in “# 1. Intro” is part of the title and of the address.
	numberPrefixParser: false,
	admonitions: false,
};

// The search page has a noindex tag, which keeps it out of the sitemap.
const sitemap: SitemapOptions = { createSitemapItems: withTermPages(generatedFile('static/api/terms.json')) };

/** The feed exists only if version control has the dates of terms. */
const hasFeed = existsSync(generatedFile('static/feed.xml'));

const theme: ThemeOptions = { customCss: ['./src/css/tokens.css', './src/css/site.css'] };

const themeConfig: UserThemeConfig & { readonly mermaid: object; readonly docs: object } = {
	colorMode: { defaultMode: 'light', disableSwitch: false, respectPrefersColorScheme: true },
	...(cards.home !== null && {
		image: cards.home.slice(1),
		metadata: [
			{ property: 'og:image:width', content: String(CARD_SIZE.width) },
			{ property: 'og:image:height', content: String(CARD_SIZE.height) },
			{ property: 'og:type', content: 'website' },
			{ property: 'og:site_name', content: title },
		],
	}),
	docs: { sidebar: { hideable: false, autoCollapseCategories: false }, versionPersistence: 'none' },
	navbar: {
		title,
		...(design.logo !== null && { logo: { src: design.logo.path.slice(1), alt: '' } }),
		items: [
			{ type: 'search', position: 'right' },
			// “Topics” links to a section of the home page, so it is never the current page.
			...barPages(design.home).map(({ path, label }) => ({
				to: path,
				label,
				position: 'right' as const,
				...inItsLanguage,
				...(path.includes('#') && { activeBaseRegex: '^$' }),
			})),
		],
	},
	footer: {
		links: [
			...barPages(design.home).map(({ path, label }) => ({ label, to: path, ...inItsLanguage })),
			...footerLinks(design.footer, baseUrl),
		],
	},
	mermaid: { theme: { light: 'neutral', dark: 'dark' }, options: { themeCSS: DIAGRAM_CSS } },
	tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 3 },
};

const config: Config = {
	title,
	tagline: design.tagline,
	url,
	baseUrl,
	favicon: design.icon.path.slice(1),
	// The words of the interface are in one language; the pages are in that of the notes.
	i18n: {
		defaultLocale: INTERFACE_LANGUAGE,
		locales: [INTERFACE_LANGUAGE],
		localeConfigs: { [INTERFACE_LANGUAGE]: { htmlLang: design.language, direction: design.direction } },
	},
	// In the project's own folder are only files that are made by hand, so that a site has files of its own notes alone.
	staticDirectories: [...new Set(['static', path.posix.join(generated, 'static')])],
	customFields: { editUrl, editFrom, topicCards: cards.topics },
	// `trailingSlash` is left undefined: pages are written as `cloud/index.html`, links are `/cloud`, and `/t/kubernetes/` is unchanged. With
	// the copies from csp-and-flat-urls.ts, neither address needs a redirect on hosts that try `.html`, and both exist on every host.
	future: { v4: true, faster: true, experimental_vcs: false },
	// The term pages read the theme from the same storage.
	storage: { type: 'localStorage', namespace: storageNamespace(baseUrl) },
	onBrokenLinks: 'throw',
	onBrokenAnchors: 'throw',
	onDuplicateRoutes: 'throw',
	// The pages' Markdown is for the repository: their modules are made of the same data (see page-modules.ts).
	markdown: { format: 'mdx', mermaid: true, preprocessor: pageModules(generatedFile('docs'), generated) },
	headTags: [
		{ tagName: 'style', attributes: {}, innerHTML: fontFaces({ url, baseUrl }, 'swap') },
		{ tagName: 'link', attributes: { rel: 'manifest', href: `${baseUrl}site.webmanifest` } },
		{
			tagName: 'link',
			attributes: { rel: 'search', type: 'application/opensearchdescription+xml', href: `${baseUrl}opensearch.xml`, title },
		},
		...(hasFeed
			? [{ tagName: 'link', attributes: { rel: 'alternate', type: 'application/atom+xml', href: `${baseUrl}feed.xml`, title } }]
			: []),
		...(design.styles === '' ? [] : [{ tagName: 'style', attributes: {}, innerHTML: design.styles }]),
		{ tagName: 'meta', attributes: { name: 'theme-color', content: '#fcfcfa', media: '(prefers-color-scheme: light)' } },
		{ tagName: 'meta', attributes: { name: 'theme-color', content: '#14161a', media: '(prefers-color-scheme: dark)' } },
	],
	plugins: [
		['@docusaurus/plugin-content-docs', docs],
		'@docusaurus/plugin-content-pages',
		['@docusaurus/plugin-sitemap', sitemap],
		// Puts the theme's style sheets into a lower layer, so that ours take precedence.
		'@docusaurus/plugin-css-cascade-layers',
		(context) => siteDataPlugin(context, generatedFile('.')),
		cspAndFlatUrls,
		commonJsOutput,
		keptModules,
		splitVendorChunks,
		lightFlexsearch,
	],
	themes: [['@docusaurus/theme-classic', theme], '@docusaurus/theme-mermaid'],
	themeConfig,
};

export default config;
