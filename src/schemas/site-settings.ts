// As a namespace: the loader of Docusaurus's configuration (jiti) finds no named export in zod.
import * as z from 'zod';
import { HOME_SECTIONS } from './home-sections.ts';
import { parseJson } from './parse-json.ts';

const picture = z
	.strictObject({
		/** Without base path. */
		path: z.string(),
		/** Its media type. */
		type: z.string(),
	})
	.readonly();

const footerLink = z
	.strictObject({
		label: z.string(),
		/** An absolute address, or a path on the site without base path. */
		link: z.string(),
	})
	.readonly();

const design = z
	.strictObject({
		tagline: z.string(),
		/** A code of BCP 47. */
		language: z.string(),
		direction: z.enum(['ltr', 'rtl']),
		/** A style sheet behind the tokens; empty for the usual colours. */
		styles: z.string(),
		/** The accent colour on cards, as `#rrggbb`; null for the usual one. */
		cardAccent: z.string().nullable(),
		/** Beside the title in the bar; null for none. */
		logo: picture.nullable(),
		/** The icon of the site. */
		icon: picture,
		/** Links behind those to the pages. */
		footer: z.array(footerLink).readonly(),
		/** The sections of the home page, in order. */
		home: z.array(z.enum(HOME_SECTIONS)).readonly(),
	})
	.readonly();

const siteSettings = z
	.strictObject({
		title: z.string(),
		url: z.string(),
		baseUrl: z.string(),
		/** Where files of the notes can be edited, with a slash at the end; null for nowhere. */
		editUrl: z.string().nullable(),
		/** The beginning of the files' paths that is no part of the address, with a slash at the end: `coffee/`; empty for none. */
		editFrom: z.string(),
		design,
	})
	.readonly();

/** How a site looks and what stands on it, besides the notes: the settings of `site.yaml` as they are used. */
export type SiteDesign = z.infer<typeof design>;
/** The content of `page-data/site-settings.json`, from which Docusaurus is configured. */
export type SiteSettings = z.infer<typeof siteSettings>;

/** The settings' file, in the folder of the generated pages and data. */
export const SETTINGS_FILE = 'page-data/site-settings.json';

/** The design of a site without settings. */
export const DEFAULT_DESIGN: SiteDesign = {
	tagline: 'Jotted notes, made into pages to read and terms to look up.',
	language: 'en',
	direction: 'ltr',
	styles: '',
	cardAccent: null,
	logo: null,
	icon: { path: '/favicon.svg', type: 'image/svg+xml' },
	footer: [],
	home: HOME_SECTIONS,
};

/**
 * Parses the text of the settings' file.
 *
 * @throws Error that names the file and every invalid field
 */
export function parseSiteSettings(text: string): SiteSettings {
	return parseJson(siteSettings, text, SETTINGS_FILE);
}
