// As a namespace: the loader of Docusaurus's configuration (jiti) finds no named export in zod.
import * as z from 'zod';
import { HOME_SECTIONS } from './home-sections.ts';
import { parseJson } from './parse-json.ts';
import { VERDICTS } from './term-kinds.ts';

const list = <Item extends z.ZodType>(item: Item) => z.array(item).readonly();

const section = z.strictObject({ id: z.string(), title: z.string() }).readonly();

const topic = z
	.strictObject({
		id: z.string(),
		title: z.string(),
		/** A short name for lists of links. */
		label: z.string(),
		url: z.string(),
		summary: z.string(),
		/** How many terms the topic is about. */
		terms: z.int(),
		/** The sections that have a heading. */
		sections: list(section),
	})
	.readonly();

const letter = z.strictObject({ letter: z.string(), id: z.string(), url: z.string(), terms: z.int() }).readonly();

const walkthrough = z
	.strictObject({
		id: z.string(),
		title: z.string(),
		url: z.string(),
		steps: list(z.string()),
		/** The id of its drawings; null if it is not drawn. */
		picture: z.string().nullable(),
	})
	.readonly();

const starter = z.strictObject({ name: z.string(), url: z.string() }).readonly();

/** A term with its address. */
const termLink = { name: z.string(), url: z.string() };

const checks = z
	.strictObject({
		/** The number of claims of each verdict, the gravest first; those without any are left out. */
		counts: list(z.strictObject({ verdict: z.enum(VERDICTS), count: z.int() }).readonly()),
		/** A few of them. */
		shown: list(
			z
				.strictObject({
					says: z.string(),
					verdict: z.enum(VERDICTS),
					right: z.string(),
					term: z.strictObject(termLink).readonly().nullable(),
				})
				.readonly(),
		),
	})
	.readonly();

const question = z.strictObject({ question: z.string(), answer: z.string(), ...termLink }).readonly();

/** The date is a day; `isNew` says whether the term was added or changed on it. */
const change = z.strictObject({ ...termLink, date: z.string(), isNew: z.boolean() }).readonly();

const siteJson = z
	.strictObject({
		topics: list(topic),
		/** How many terms there are. */
		terms: z.int(),
		letters: list(letter),
		walkthroughs: list(walkthrough),
		starters: list(starter),
		checks,
		questions: list(question),
		changes: list(change),
		/** The sections of the home page, in order. */
		home: list(z.enum(HOME_SECTIONS)),
	})
	.readonly();

/** The content of `static/api/site.json`; every `url` is without the base path. */
export type SiteData = z.infer<typeof siteJson>;
/** The part of the data that every page has: the links to the topics, whose titles are their labels here, and to the letters. */
export interface EveryPageData {
	readonly topics: readonly Pick<TopicSummary, 'id' | 'title' | 'url'>[];
	readonly letters: SiteData['letters'];
}
/** A topic page with its sections. */
export type TopicSummary = SiteData['topics'][number];
/** A letter of the glossary with its address. */
export type LetterSummary = SiteData['letters'][number];
/** Numbered steps of the notes. */
export type Walkthrough = SiteData['walkthroughs'][number];
/** A diagram as SVG text: of a system, over the full width of a desktop, else null; in the width of the text; and for phones. */
export interface Drawings {
	/** Its path below `/diagrams/`, without the file extension. */
	readonly id: string;
	readonly full: string | null;
	readonly wide: string;
	readonly narrow: string;
}
/** What was checked. */
export type ChecksSummary = SiteData['checks'];
/** A question of the notes with the answer of an entry. */
export type AnsweredQuestion = SiteData['questions'][number];
/** A term that came or changed. */
export type TermChange = SiteData['changes'][number];
/** A term that is a good first page to open. */
export type Starter = SiteData['starters'][number];

/** Picks the part of the data that every page has. */
export function everyPageData({ topics, letters }: SiteData): EveryPageData {
	return { topics: topics.map(({ id, label, url }) => ({ id, title: label, url })), letters };
}

/** The data of a site without notes. */
export const EMPTY_SITE: SiteData = {
	topics: [],
	terms: 0,
	letters: [],
	walkthroughs: [],
	starters: [],
	checks: { counts: [], shown: [] },
	questions: [],
	changes: [],
	home: HOME_SECTIONS,
};

/**
 * Parses the text of `site.json`.
 *
 * @throws Error that names the file and every invalid field
 */
export function parseSiteJson(text: string, file: string): SiteData {
	return parseJson(siteJson, text, file);
}
