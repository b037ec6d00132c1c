// As a namespace: the loader of Docusaurus's configuration (jiti) finds no named export in zod.
import * as z from 'zod';
import { HIDDEN_CHARACTER } from '../language/hidden-characters.ts';
import { HOME_SECTIONS } from '../schemas/home-sections.ts';
import { type Checked, checkedBasePath, checkedFolder, checkedOrigin } from './site-address.ts';

/**
 * The settings file of a notebook, `site.yaml`. Types, messages, the JSON Schema for editors and the table in `guide/site-yaml.md` follow
 * from the schema here. No key is required. A message goes on behind the name of the key; without a colon and what to do, an
 * example of the key follows.
 */

/** In UTF-16 units: what fits the bar and a card, and what fits below the title of the home page. */
const MAX_TITLE = 80;
const MAX_TAGLINE = 200;
const MAX_LABEL = 40;
const MAX_ADDRESS = 2_000;
const MAX_FOOTER_LINKS = 12;

/** Colours by name: those of CSS 2.1. Others are written as digits. */
export const COLOUR_NAMES: Readonly<Record<string, string>> = {
	aqua: '#00ffff',
	black: '#000000',
	blue: '#0000ff',
	fuchsia: '#ff00ff',
	gray: '#808080',
	green: '#008000',
	lime: '#00ff00',
	maroon: '#800000',
	navy: '#000080',
	olive: '#808000',
	orange: '#ffa500',
	purple: '#800080',
	red: '#ff0000',
	silver: '#c0c0c0',
	teal: '#008080',
	white: '#ffffff',
	yellow: '#ffff00',
};

/** The endings of a logo's file with their media types. */
export const LOGO_TYPES: Readonly<Record<string, string>> = {
	svg: 'image/svg+xml',
	png: 'image/png',
	jpg: 'image/jpeg',
	jpeg: 'image/jpeg',
	webp: 'image/webp',
};

/** One line of text, which is shown as it is: markup in it is text as well. */
const line = (max: number) =>
	z
		.string()
		.refine((text) => text.trim() !== '', 'has no text')
		.refine((text) => !/[\n\r]/u.test(text.trim()), 'has more than one line: write one')
		.refine((text) => !HIDDEN_CHARACTER.test(text), 'has a character that shows nothing: delete it')
		.max(max, `has more than ${max} characters: shorten it`);

const checked = (check: (text: string) => Checked, where?: (path: string) => string) =>
	z
		.string()
		.max(MAX_ADDRESS, `has more than ${MAX_ADDRESS} characters: shorten it`)
		.superRefine((text, context) => {
			const result = check(text.trim());
			if ('value' in result) return;
			const path = result.path === undefined || where === undefined ? '' : `: ${where(result.path)}`;
			context.addIssue({ code: 'custom', message: `${result.fault}${path}` });
		});

/** A language tag of BCP 47, as far as its form goes: language, script, region. */
const LANGUAGE = /^[A-Za-z]{2,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|\d{3}))?$/u;

const language = z.string().regex(LANGUAGE, 'is no language code');

// As a pattern, so that editors know it too.
const colour = z.string().regex(new RegExp(`^(?:#(?:[\\dA-Fa-f]{3}){1,2}|${Object.keys(COLOUR_NAMES).join('|')})$`, 'u'), 'is no colour');

const logo = z
	.string()
	.refine((path) => !/^(?:[\\/]|[a-z][a-z\d+.-]*:)/iu.test(path), 'is no path within the notebook')
	.refine((path) => !path.split(/[\\/]/u).includes('..'), 'leads out of the notebook')
	.refine((path) => Object.hasOwn(LOGO_TYPES, endingOf(path)), `is no picture (${Object.keys(LOGO_TYPES).join(', ')})`);

/** The ending of a file's name in lower case, without the dot. */
export function endingOf(path: string): string {
	return /\.([^./\\]+)$/u.exec(path)?.[1]?.toLowerCase() ?? '';
}

const target = z
	.string()
	.max(MAX_ADDRESS, `has more than ${MAX_ADDRESS} characters: shorten it`)
	.refine((text) => !HIDDEN_CHARACTER.test(text) && !/\s/u.test(text), 'has a blank or a character that shows nothing: delete it')
	.refine(
		(text) => /^\/(?![\\/])/u.test(text) || (/^(?:https?:\/\/|mailto:[^@]+@)/iu.test(text) && URL.canParse(text)),
		'is neither a web address, nor a mail address, nor a page of the site',
	);

/** A link of the footer. */
export const footerLink = z
	.strictObject({
		label: line(MAX_LABEL).meta({ description: 'What the link says.', examples: ['Imprint'] }),
		link: target.meta({
			description: 'Where it leads: a web address, mailto: with an address, or a page of the site such as /glossary.',
			examples: ['https://notes.example/imprint'],
		}),
	})
	.readonly();

const topicName = line(MAX_TITLE).meta({ description: 'The title of a topic, or its address.', examples: ['docker'] });

/** A topic with a short label. */
export const namedTopic = z
	.strictObject({
		topic: topicName,
		label: line(MAX_LABEL).meta({ description: 'A short name of it, for the navigation, the map and cards.', examples: ['Docker'] }),
	})
	.readonly();

/** A list of which no two items are the same. */
const distinct = <Item extends z.ZodType>(item: Item, nameOf: (value: z.output<Item>) => string) =>
	z
		.array(item)
		.superRefine((items, context) => {
			const names = items.map(nameOf);
			for (const [at, name] of names.entries())
				if (names.indexOf(name) < at) context.addIssue({ code: 'custom', path: [at], message: `names ${name} a second time: delete it` });
		})
		.readonly();

const topicItem = z.union([topicName, namedTopic]);

/** The schema of `site.yaml`. */
export const siteYaml = z
	.strictObject({
		title: line(MAX_TITLE)
			.optional()
			.meta({
				description:
					'The name of the site, in the bar, in titles and on cards. By default the first heading of the notes, else the name of the folder.',
				examples: ['Coffee'],
			}),
		tagline: line(MAX_TAGLINE)
			.optional()
			.meta({
				description: 'A sentence below the title of the home page, which search engines show as well.',
				examples: ['What I learnt at the bar.'],
			}),
		address: checked(checkedOrigin, (path) => `write the path as basePath: ${path}`)
			.optional()
			.meta({
				description: 'Where the site is published, without a path. Cards in chats need it. SITE_URL wins.',
				examples: ['https://notes.example'],
			}),
		basePath: checked(checkedBasePath)
			.optional()
			.meta({ description: 'The path below that address, if the site has not the whole of it. BASE_URL wins.', examples: ['/coffee/'] }),
		editLink: checked(checkedFolder)
			.optional()
			.meta({
				description: 'Where this folder can be edited on the web; each topic links to its file there. EDIT_URL wins.',
				examples: ['https://github.com/me/coffee/edit/main/'],
			}),
		language: language.optional().meta({
			description: 'The language that the notes are in, as a code: en by default. It also decides the direction of the text.',
			examples: ['de'],
		}),
		accent: colour.optional().meta({
			description: `The colour of links and marks: three or six hexadecimal digits in quotes, or ${Object.keys(COLOUR_NAMES).join(', ')}.`,
			examples: ['#8b4513'],
		}),
		logo: logo.optional().meta({
			description: 'A picture in the notebook (svg, png, jpg, webp) for the bar and the icon of the site.',
			examples: ['logo.svg'],
		}),
		footer: z
			.array(footerLink)
			.max(MAX_FOOTER_LINKS, `has more than ${MAX_FOOTER_LINKS} links: delete some`)
			.readonly()
			.optional()
			.meta({
				description: 'Further links at the end of each page.',
				examples: [[{ label: 'Imprint', link: 'https://notes.example/imprint' }]],
			}),
		topics: distinct(topicItem, (item) => (typeof item === 'string' ? item : item.topic))
			.optional()
			.meta({
				description: 'The topics in their order, each by its title or address, or with a short label. Those that are not named follow.',
				examples: [['docker', { topic: 'kubernetes', label: 'K8s' }]],
			}),
		home: distinct(z.enum(HOME_SECTIONS), String)
			.optional()
			.meta({
				description: `What stands on the home page below the search, in this order; by default ${HOME_SECTIONS.join(', ')}.`,
				examples: [['topics', 'glossary']],
			}),
	})
	.readonly();

/** The content of `site.yaml`. */
export type SiteYaml = z.infer<typeof siteYaml>;
/** What `topics` has for each topic. */
export type TopicItem = z.infer<typeof topicItem>;
